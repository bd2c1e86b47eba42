/** Whose plan a document is: the district that its head or title names. Pure. */
import type { Derived } from "#data/schema/derived.ts";
import type { District } from "#data/schema/district.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { PlanHead } from "#data/schema/plan-row.ts";
import { basis, derive } from "./basis.ts";
import { PhraseIndex } from "./phrase-index.ts";
import { plainText } from "./plain-text.ts";

/** Null where no district is named, or several are. */
export function districtOf(
  head: Pick<PlanHead, "district" | "title">,
  districts: readonly District[],
): Derived<DistrictId> | null {
  const index = new PhraseIndex<DistrictId>();
  for (const { id, name, administration, kind } of districts) {
    if (kind === "city") continue;
    // The id is how a file's name spells it.
    for (const phrase of [name, administration, id]) index.add(phrase, id);
  }
  for (const [text, confidence] of [
    [head.district, "certain"],
    [head.title, "likely"],
  ] as const) {
    const found = index.find(plainText(text ?? ""));
    const ids = new Set(found.flatMap(({ values }) => values));
    const [id] = ids;
    const words = found[0]?.words;
    if (ids.size === 1 && id !== undefined && words !== undefined)
      return derive(id, basis("plan", words), confidence);
  }
  return null;
}
