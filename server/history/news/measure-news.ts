/** What has become of the measures: added, removed, followed up, another status, target year or text. Pure. */
import type { FieldChange } from "#data/schema/change-answer.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { MeasureRow, WholeMeasureRow } from "#data/schema/measure-answer.ts";
import type { NewsKind, WholeNews } from "#data/schema/news.ts";
import { fieldChanges, seenFields } from "#server/changes/index.ts";
import type { Teller } from "./then-and-now.ts";

/** A follow-up that is gone is a text that was changed; what is told of one that came is the new one. */
function told(change: FieldChange): { kind: NewsKind; field: FieldChange } {
  switch (change.field) {
    case "status":
      return { kind: "status", field: change };
    case "schedule.targetYear":
      return { kind: "target-year", field: change };
    case "followUps": {
      const after = change.after.filter((text) => !change.before.includes(text));
      return after.length === 0
        ? { kind: "text", field: change }
        : { kind: "followed-up", field: { ...change, before: [], after } };
    }
    default:
      return { kind: "text", field: change };
  }
}

const byId = <Row extends { id: MeasureId }>(rows: readonly Row[]): Map<MeasureId, Row> =>
  new Map(rows.map((row) => [row.id, row]));

export const measureNews: Teller = ({ then, now }) => {
  const [was, is] = [byId(then.rows), byId(now.rows)];
  const [whole, wholeBefore] = [byId(now.whole.rows), byId(then.whole.rows)];
  const entry = (row: MeasureRow, kind: NewsKind, fields: FieldChange[] = []): WholeNews => ({
    district: row.district,
    actors: row.responsibilities.map(({ actor }) => actor),
    kind,
    about: { noun: "measure", id: row.id },
    title: row.title ?? null,
    places: row.places,
    fields,
  });
  const changed = (row: MeasureRow, before: WholeMeasureRow, after: WholeMeasureRow): WholeNews[] => {
    const scope = { district: row.district, actors: row.responsibilities.map(({ actor }) => actor) };
    const all = fieldChanges({ kind: "set-row", row: after }, { kind: "set-row", row: before });
    const kinds = new Map<NewsKind, FieldChange[]>();
    for (const change of seenFields("measure", all, now.audienceIn(scope))) {
      const { kind, field } = told(change);
      kinds.set(kind, [...(kinds.get(kind) ?? []), field]);
    }
    return [...kinds].map(([kind, fields]) => entry(row, kind, fields));
  };
  const current = now.rows.flatMap((row) => {
    const [before, after] = [wholeBefore.get(row.id), whole.get(row.id)];
    if (before === undefined) return [entry(row, "added")];
    return after === undefined ? [] : changed(row, before, after);
  });
  const gone = [...was.values()].filter(({ id }) => !is.has(id) && !whole.has(id));
  return [...current, ...gone.map((row) => entry(row, "removed"))];
};
