/** What is decided of a draft, before the server has heard of it: joined, taken back, shown; pure. */
import { DraftHead, type DraftPage, type DraftPatch } from "#data/schema/draft.ts";
import type { DraftRow, DraftRowKey } from "#data/schema/draft-row.ts";
import { RowDecision } from "#data/schema/row-decision.ts";
import { rowsIn } from "./order-rows.ts";

/** What this page sends: the rows are always named, so that what was decided is what was seen. */
export type Patch = Omit<DraftPatch, "acceptAll">;

type DecidedField = keyof RowDecision;

const without = (decision: RowDecision, fields: readonly DecidedField[]): RowDecision => {
  const gone = new Set<string>(fields);
  return Object.fromEntries(Object.entries(decision).filter(([field]) => !gone.has(field)));
};

const FIELDS = RowDecision.keyof().options;

const fieldsIn = (decision: RowDecision): DecidedField[] =>
  FIELDS.filter((field) => decision[field] !== undefined);

/** One patch that does what two do one after the other. */
export function joined(first: Patch, second: Patch): Patch {
  const rows: Record<DraftRowKey, RowDecision> = { ...first.rows };
  const withdrawn: Record<DraftRowKey, DecidedField[]> = { ...first.withdrawn };
  for (const [key, fields] of Object.entries(second.withdrawn ?? {})) {
    const left = without(rows[key] ?? {}, fields);
    if (fieldsIn(left).length === 0) delete rows[key];
    else rows[key] = left;
    withdrawn[key] = [...new Set([...(withdrawn[key] ?? []), ...fields])];
  }
  for (const [key, decision] of Object.entries(second.rows ?? {})) {
    rows[key] = { ...rows[key], ...decision };
    const left = (withdrawn[key] ?? []).filter((field) => decision[field] === undefined);
    if (left.length === 0) delete withdrawn[key];
    else withdrawn[key] = left;
  }
  const head = { ...first.head, ...second.head };
  return {
    ...(Object.keys(head).length === 0 ? {} : { head }),
    ...(Object.keys(rows).length === 0 ? {} : { rows }),
    ...(Object.keys(withdrawn).length === 0 ? {} : { withdrawn }),
  };
}

/** What of a row can be told before the server has derived it anew. */
function shownAs(row: DraftRow, decision: RowDecision): DraftRow {
  const { title, scope, places, responsibilities, types } = decision;
  const { from, to, lineWork, targetYear, status, continuesIn } = decision;
  const { proposed } = row;
  return {
    ...row,
    decision: { ...row.decision, ...decision },
    proposed: {
      title: title ?? proposed.title,
      scope: scope ?? proposed.scope,
      places: places ?? proposed.places,
      responsibilities: responsibilities ?? proposed.responsibilities,
      parts:
        types === undefined
          ? proposed.parts
          : proposed.parts.map((part, index) => ({ ...part, type: types[index] ?? null })),
      from: from === undefined ? proposed.from : from,
      to: to === undefined ? proposed.to : to,
      lineWork: lineWork ?? proposed.lineWork,
      targetYear: targetYear === undefined ? proposed.targetYear : targetYear,
      status: status ?? proposed.status,
      continuesIn: continuesIn === undefined ? proposed.continuesIn : continuesIn,
    },
  };
}

/** The draft as it will be once the patch is saved; rows that it does not concern are the same objects. */
export function withPatch(page: DraftPage, { head, rows = {}, withdrawn = {} }: Patch): DraftPage {
  const changed = (row: DraftRow): DraftRow => {
    const gone = withdrawn[row.key];
    const decision = rows[row.key];
    const left = gone === undefined ? row : { ...row, decision: without(row.decision, gone) };
    return decision === undefined ? left : shownAs(left, decision);
  };
  return {
    ...page,
    draft: { ...page.draft, head: DraftHead.parse({ ...page.draft.head, ...head }) },
    tabs: page.tabs.map((tab) =>
      tab.rows.some(({ key }) => key in rows || key in withdrawn)
        ? { ...tab, rows: tab.rows.map(changed) }
        : tab,
    ),
  };
}

/** What takes a patch back, decided before it. */
export function inverseOf(page: DraftPage, { head, rows = {}, withdrawn = {} }: Patch): Patch {
  const before: Record<DraftRowKey, RowDecision> = {};
  const gone: Record<DraftRowKey, DecidedField[]> = {};
  for (const { key, decision } of rowsIn(page)) {
    const touched = new Set<string>([...fieldsIn(rows[key] ?? {}), ...(withdrawn[key] ?? [])]);
    if (touched.size === 0) continue;
    const stood = Object.fromEntries(Object.entries(decision).filter(([field]) => touched.has(field)));
    const added = fieldsIn(rows[key] ?? {}).filter((field) => decision[field] === undefined);
    if (Object.keys(stood).length > 0) before[key] = stood;
    if (added.length > 0) gone[key] = added;
  }
  const was = Object.entries(page.draft.head).filter(([field]) => head !== undefined && field in head);
  return {
    ...(was.length === 0 ? {} : { head: Object.fromEntries(was) }),
    ...(Object.keys(before).length === 0 ? {} : { rows: before }),
    ...(Object.keys(gone).length === 0 ? {} : { withdrawn: gone }),
  };
}

/** Accepts rows at once. */
export const accepting = (rows: readonly DraftRow[]): Patch => ({
  rows: Object.fromEntries(rows.map(({ key }) => [key, { accepted: true }])),
});

/** Which row a patch is about, where it is about one. */
export const rowOf = ({ rows = {}, withdrawn = {} }: Patch): DraftRowKey | null => {
  const keys = [...new Set([...Object.keys(rows), ...Object.keys(withdrawn)])];
  return keys.length === 1 ? (keys[0] ?? null) : null;
};
