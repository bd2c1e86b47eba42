/** One measure as the public gets it, or why it does not. */
import { measureTypes } from "#data/rules/measure-types.ts";
import { publicParts } from "#data/rules/public-rows.ts";
import type { WholeMeasureRow } from "#data/schema/measure-answer.ts";
import type { FoundWords, PublishRuleId, Removal } from "#data/schema/publish-rule.ts";
import type { PublishedMeasure, Said } from "#data/schema/published.ts";
import { insideOfMeasure } from "./inside-fields.ts";
import { organisationOf } from "./organisations.ts";
import type { PublishSource } from "./source.ts";
import { unfitWords } from "./word-rules.ts";

type By = PublishedMeasure["by"];

export const removalOf = (row: WholeMeasureRow, rule: PublishRuleId, words: FoundWords[] = []): Removal => ({
  noun: "measure",
  id: row.id,
  name: row.title,
  field: null,
  values: [row.title],
  rule,
  words,
});

/** Why a row is not told at all, whatever its words; null where it may be. */
export function keptInside({ priorityArea, parts }: WholeMeasureRow): PublishRuleId | null {
  if (priorityArea.kind !== "unsafe-places") return "other-tab";
  if (publicParts(parts).length > 0) return null;
  return parts.some(({ type }) => type === "policing") ? "policing" : "kind-unknown";
}

/** The organisations that do it, and which actors are not named, with why. */
function organisations(
  row: WholeMeasureRow,
  { actors, allowed }: PublishSource,
): { by: By; removed: Removal[] } {
  const by = new Map<string, By[number]>();
  const removed: Removal[] = [];
  for (const actor of new Set(row.responsibilities.map((one) => one.actor))) {
    const organisation = organisationOf(actors, actor);
    const unfit = organisation === null ? [] : unfitWords(organisation.name, { allowed, isContact: false });
    const isGuards = organisation?.kind === "guards";
    const isTold = organisation !== null && !isGuards && unfit.length === 0;
    if (isTold)
      by.set(organisation.id, { actor: organisation.id, name: organisation.name, kind: organisation.kind });
    if (isTold && organisation.id === actor) continue;
    removed.push({
      ...removalOf(row, isGuards ? "policing" : (unfit[0]?.rule ?? "organisation"), unfit),
      field: `responsibilities.${actor}`,
      values: [actors.get(actor)?.name ?? actor],
    });
  }
  return { by: [...by.values()], removed };
}

const untilYear = ({ schedule }: WholeMeasureRow): number | null =>
  schedule.to === null ? null : Number(schedule.to.slice(0, 4));

/** @param what its text as the public reads it */
export function publicMeasure(
  row: WholeMeasureRow,
  what: Said,
  source: PublishSource,
): { measure: PublishedMeasure; removed: Removal[] } {
  const { by, removed } = organisations(row, source);
  const types = measureTypes({ parts: publicParts(row.parts) }).filter((type) => type !== "policing");
  return {
    measure: { id: row.id, what, types, by, untilYear: untilYear(row), howFar: row.status },
    removed: [
      ...insideOfMeasure(row).map(({ field, values, rule }) => ({ ...removalOf(row, rule), field, values })),
      ...removed,
    ],
  };
}
