/** The year by which a row promises something, and what it promises ("Mål: …"). Pure. */
import { anyOf, firstFind } from "#data/rules/vocabulary/patterns.ts";
import type { Derived, DerivedTargetYear } from "#data/schema/derived.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import { TargetYear } from "#data/schema/schedule.ts";
import { basis, derive } from "./basis.ts";
import { plainText } from "./plain-text.ts";

/** "Mål:" with what follows to the next year. */
const PROMISE = /(?<!\p{L})mål(?:et|sättning(?:en)?)?(?: är)?: ?([^.;]{1,200}?) ?(20\d\d)(?!\d)/iu;
/** The promise itself, where nothing introduces it. */
const NO_LONGER =
  /([^.;:]{0,120}(?:inte|ej)(?: längre)? (?:vara|är) (?:en )?(?:ÖDS|öppen drogscen)[^.;]{0,30}?) ?(20\d\d)(?!\d)/iu;
const OPEN_DRUG_SCENE = anyOf("ÖDS", "öppen drogscen");

/** Both patterns are dear, and most texts hold nothing that they could begin with. */
const promiseIn = (text: string): RegExpExecArray | null => (/mål/iu.test(text) ? PROMISE.exec(text) : null);
const noLongerIn = (text: string): RegExpExecArray | null =>
  /ÖDS|öppen drogscen/iu.test(text) ? NO_LONGER.exec(text) : null;

export interface TargetYearFound {
  found: Derived<DerivedTargetYear>;
  index: number;
  length: number;
}

/** In the row's time, else in its goal; null where neither promises a year. */
export function targetYearOf(row: PlanRow): TargetYearFound | null {
  for (const column of ["when", "goal"] as const) {
    const text = plainText(row[column]?.text ?? "");
    const match = (column === "when" ? promiseIn(text) : null) ?? noLongerIn(text);
    const promise = match?.[1]?.trim();
    if (match === null || promise === undefined || promise === "") continue;
    const year = TargetYear.safeParse(Number(match[2]));
    if (!year.success) continue;
    return {
      found: derive(
        { year: year.data, promise, endsOpenDrugScene: firstFind(promise, OPEN_DRUG_SCENE) !== null },
        basis(column, match[0]),
        column === "when" ? "certain" : "likely",
      ),
      index: match.index,
      length: match[0].length,
    };
  }
  return null;
}
