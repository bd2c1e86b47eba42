/** The preview as it is laid out: each record with what the public gets of it and what stays inside. Pure. */
import type { PublishPreview, PublishText } from "#data/schema/publish-answer.ts";
import type { PublishRuleId, Removal } from "#data/schema/publish-rule.ts";
import type { PublishedMeasure } from "#data/schema/published.ts";

/** One text of the preview, and beside it what stays inside of the same record. */
export interface BesideText {
  text: PublishText;
  /** Null where the text is no measure's, or the measure stays inside. */
  measure: PublishedMeasure | null;
  removed: Removal[];
}

export interface Beside {
  texts: BesideText[];
  places: BesideText[];
  measures: BesideText[];
  /** What has no text to stand beside, by the rule that holds it back; in the order of the first of each. */
  others: { rule: PublishRuleId; removed: Removal[] }[];
}

export function besideOf({ set, texts, removed }: PublishPreview): Beside {
  const measures = new Map<string, PublishedMeasure>();
  for (const place of set.places) for (const one of place.measures) measures.set(one.id, one);
  const own = new Map<string, Removal[]>();
  for (const one of removed) {
    const key = `${one.noun} ${one.id}`;
    own.set(key, [...(own.get(key) ?? []), one]);
  }
  const shown = new Set(texts.filter(({ noun }) => noun !== "plan").map(({ noun, id }) => `${noun} ${id}`));
  const beside = (text: PublishText): BesideText => ({
    text,
    measure: text.noun === "measure" ? (measures.get(text.id) ?? null) : null,
    removed: text.noun === "plan" ? [] : (own.get(`${text.noun} ${text.id}`) ?? []),
  });
  const of = (noun: PublishText["noun"]) => texts.filter((text) => text.noun === noun).map(beside);
  const byRule = new Map<PublishRuleId, Removal[]>();
  const rest = removed.filter(({ noun, id }) => !shown.has(`${noun} ${id}`));
  for (const one of rest) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  return {
    texts: of("plan"),
    places: of("place"),
    measures: of("measure"),
    others: [...byRule].map(([rule, those]) => ({ rule, removed: those })),
  };
}
