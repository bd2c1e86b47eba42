/** Two people have decided about one draft at the same time: what comes along, and what has to be chosen; pure. */
import { type Merge, threeWay } from "#client/model/three-way.ts";
import { DraftHead, type DraftPage } from "#data/schema/draft.ts";
import { RowDecision } from "#data/schema/row-decision.ts";
import { joined, type Patch, withPatch } from "./decisions.ts";
import { rowsIn } from "./order-rows.ts";

/** What is decided, by what it is about; a decision that nobody has made is not there. */
export type Decided = Readonly<Record<string, unknown>>;

const SEPARATOR = " ";
const HEAD = "head";

/** `2-14 status`, `head year`: which row or the head, and which field of it. */
export const partsOf = (name: string): { of: string; field: string } => {
  const [of = "", field = ""] = name.split(SEPARATOR);
  return { of, field };
};

export const isHead = (of: string): boolean => of === HEAD;

export const decidedIn = (page: DraftPage): Decided =>
  Object.fromEntries([
    ...Object.entries(page.draft.head).map(([field, value]) => [`${HEAD}${SEPARATOR}${field}`, value]),
    ...rowsIn(page).flatMap(({ key, decision }) =>
      Object.entries(decision).map(([field, value]) => [`${key}${SEPARATOR}${field}`, value]),
    ),
  ]);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function mergeOf(base: DraftPage, patch: Patch, theirs: DraftPage): Merge<Decided> {
  const [before, mine, other] = [decidedIn(base), decidedIn(withPatch(base, patch)), decidedIn(theirs)];
  const fields = [...new Set([before, mine, other].flatMap((one) => Object.keys(one)))];
  return threeWay<Decided>(fields, before, mine, other, isSame);
}

/** What has to be written for a draft to become as was agreed. */
export function patchTo(theirs: DraftPage, merged: Decided): Patch {
  const stands = decidedIn(theirs);
  let patch: Patch = {};
  for (const name of new Set([...Object.keys(stands), ...Object.keys(merged)])) {
    const value = merged[name];
    if (isSame(value, stands[name])) continue;
    const { of, field } = partsOf(name);
    if (isHead(of)) patch = joined(patch, { head: DraftHead.partial().parse({ [field]: value }) });
    else if (value === undefined)
      patch = joined(patch, { withdrawn: { [of]: [RowDecision.keyof().parse(field)] } });
    else patch = joined(patch, { rows: { [of]: RowDecision.parse({ [field]: value }) } });
  }
  return patch;
}
