/** Some fields of a record: what is left to write of them when it is no longer as it was; pure. */
import { hashKey } from "@tanstack/react-query";
import { type Merge, threeWay } from "#client/model/three-way.ts";

/** Whether two values are alike, whatever order their fields came in. */
export const isSame = (a: unknown, b: unknown): boolean => hashKey([a]) === hashKey([b]);

/** What is to stand, each field with what stood there when it was written. */
export interface FieldWrite<Some> {
  set: Some;
  was: Some;
}

export type Rebased<Some> =
  | { kind: "write"; set: Some }
  /** It stands there: by this very edit, whose answer was lost, or because another wrote the same. */
  | { kind: "stands" }
  | { kind: "meets" };

interface Written<Some> {
  names: readonly (keyof Some & string)[];
  schema: { parse: (raw: unknown) => Some };
  /** Brings together what both have written in one field, where it has parts; null where they meet. */
  parts?: (field: keyof Some, write: FieldWrite<Some>, now: Some) => Some | null;
}

/** The rules for the fields of one sort of record, some of which are written at a time. */
export function fieldsOf<Some extends object>({ names, schema, parts }: Written<Some>) {
  /** Of what a record says, the fields that are set. */
  const asItWas = (record: Partial<Record<keyof Some, unknown>>, set: Some): Some => {
    const fields = names.filter((field) => set[field] !== undefined && record[field] !== undefined);
    return schema.parse(Object.fromEntries(fields.map((field) => [field, record[field]])));
  };
  /** What was written brought together with what stands there now. */
  const mergeOf = (write: FieldWrite<Some>, now: Some): Merge<Some> => {
    const fields = names.filter((field) => write.set[field] !== undefined);
    const merge = threeWay<Some>(fields, write.was, write.set, now, isSame);
    for (const field of merge.conflicts) {
      const together = parts?.(field, write, now) ?? null;
      if (together === null) continue;
      merge.merged = { ...merge.merged, ...together };
      merge.conflicts = merge.conflicts.filter((one) => one !== field);
      merge.mine = [...merge.mine, field];
    }
    return merge;
  };
  /** What has to be written for a record to say this; null where it does already. */
  const leftOf = (wanted: Some, now: Some): Some | null => {
    const fields = names.filter((field) => wanted[field] !== undefined && !isSame(wanted[field], now[field]));
    if (fields.length === 0) return null;
    return schema.parse(Object.fromEntries(fields.map((field) => [field, wanted[field]])));
  };
  return {
    asItWas,
    mergeOf,
    leftOf,
    rebase: (write: FieldWrite<Some>, record: Partial<Record<keyof Some, unknown>>): Rebased<Some> => {
      const now = asItWas(record, write.set);
      const { merged, conflicts } = mergeOf(write, now);
      if (conflicts.length > 0) return { kind: "meets" };
      const set = leftOf(merged, now);
      return set === null ? { kind: "stands" } : { kind: "write", set };
    },
    /**
     * A write as if one before it had never been there, or had been another.
     *
     * @param instead what has come in its place; null for nothing
     */
    unbased: (
      { set, was }: FieldWrite<Some>,
      gone: FieldWrite<Some>,
      instead: FieldWrite<Some> | null,
    ): FieldWrite<Some> => {
      const former = { ...gone.was, ...instead?.set };
      const rested = names.filter(
        (field) =>
          set[field] !== undefined && former[field] !== undefined && isSame(was[field], gone.set[field]),
      );
      const only = (some: Some): Some =>
        schema.parse(Object.fromEntries(rested.map((field) => [field, some[field]])));
      const now = only(former);
      // What only the other had changed within a field goes with it.
      const { merged } = mergeOf({ set: only(set), was: only(gone.set) }, now);
      return { set: { ...set, ...merged }, was: { ...was, ...now } };
    },
    /** After somebody has chosen between what two have written; null where that stands there already. */
    settled: (record: Partial<Record<keyof Some, unknown>>, chosen: Some): FieldWrite<Some> | null => {
      const set = leftOf(chosen, asItWas(record, chosen));
      return set === null ? null : { set, was: asItWas(record, set) };
    },
  };
}
