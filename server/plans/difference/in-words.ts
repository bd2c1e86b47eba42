/** A difference as a person looks it over at the prompt, in Swedish with English beside. Pure. */
import { comparedValues } from "#data/rules/compared-values.ts";
import type { DifferenceField, FateCounts, RowFate } from "#data/schema/compared.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { PlanDifference, RowDifference } from "#data/schema/plan-difference.ts";
import { difference as english } from "#data/words/en/difference.ts";
import { difference as swedish } from "#data/words/sv/difference.ts";
import { terms } from "#data/words/sv/terms.ts";

/** Names of places and actors, by id. */
export type Names = ReadonlyMap<string, string>;

const SIGN: Record<RowFate, string> = { changed: "~", new: "+", dropped: "-", kept: "=" };
const FATES = ["changed", "new", "dropped", "kept"] as const;

/** Characters of a text that a line has room for. */
const ROOM = 90;
/** Characters before the first that differs, so that one sees where it stands. */
const BEFORE = 24;

const short = (text: string): string => (text.length <= ROOM ? text : `${text.slice(0, ROOM - 1)}…`);

/** The items of a field that is a list; null for one that is running text. */
function itemsIn(row: MeasureRow, field: DifferenceField, names: Names): string[] | null {
  const named = (id: string): string => names.get(id) ?? id;
  switch (field) {
    case "area":
      return [terms.priorityArea[row.priorityArea.kind]];
    case "status":
      return [terms.status[row.status]];
    case "continuesIn":
      return row.continuesIn === null ? [] : [terms.continuesIn[row.continuesIn]];
    case "types":
      return row.parts.flatMap(({ type }) => (type === null ? [] : [terms.measureType[type]]));
    case "who":
      return row.responsibilities.map(({ actor, role, function: does }) => {
        const how = [does, terms.role[role]].filter((said) => said != null).join(", ");
        return `${named(actor)} (${how.toLowerCase()})`;
      });
    case "places":
      return comparedValues(row, field).map((id) => (id === "all-places" ? swedish.everywhere : named(id)));
    case "targetYear":
      return comparedValues(row, field);
    default:
      return null;
  }
}

/** Two texts from where they begin to differ. */
function fromDifference(before: string, after: string): [string, string] {
  let same = 0;
  while (same < Math.min(before.length, after.length) && before[same] === after[same]) same += 1;
  const from = Math.max(0, same - BEFORE);
  const cut = (text: string): string => short(`${from === 0 ? "" : "…"}${text.slice(from)}`);
  return [cut(before), cut(after)];
}

/** What a field no longer says, and what it says instead. */
function sidesOf(before: MeasureRow, after: MeasureRow, field: DifferenceField, names: Names) {
  const [was, is] = [itemsIn(before, field, names), itemsIn(after, field, names)];
  if (was !== null && is !== null) {
    const [had, has] = [new Set(was), new Set(is)];
    return {
      gone: [...had].filter((item) => !has.has(item)),
      come: [...has].filter((item) => !had.has(item)),
    };
  }
  const text = (row: MeasureRow): string => comparedValues(row, field).join("; ");
  const [gone, come] = fromDifference(text(before), text(after));
  return { gone: gone === "" ? [] : [gone], come: come === "" ? [] : [come] };
}

function* rowInWords({ fate, fields, before, after }: RowDifference, names: Names): Generator<string> {
  const row = after ?? before;
  if (row === null) return;
  yield `  ${SIGN[fate]} ${String(row.source?.row ?? "").padStart(3)}  ${short(row.title ?? "")}`;
  if (before === null || after === null) return;
  for (const field of fields) {
    const { gone, come } = sidesOf(before, after, field, names);
    yield `         ${swedish.field[field]} (${english.field[field].toLowerCase()})`;
    for (const item of gone) yield `           - ${item}`;
    for (const item of come) yield `           + ${item}`;
  }
}

const counted = (counts: FateCounts): string =>
  FATES.map(
    (fate) => `${counts[fate]} ${swedish.filter[fate].toLowerCase()} (${english.filter[fate].toLowerCase()})`,
  ).join(", ");

/** By priority area, each row that is not the same. */
export function differenceInWords({ counts, areas }: PlanDifference, names: Names): string {
  const told = areas.flatMap(({ kind, counts: own, rows }) => {
    const other = rows.filter(({ fate }) => fate !== "kept");
    const heading = `${terms.priorityArea[kind]}: ${counted(own)}`;
    return other.length === 0 ? [] : ["", heading, ...other.flatMap((row) => [...rowInWords(row, names)])];
  });
  return [counted(counts), ...told, ""].join("\n");
}
