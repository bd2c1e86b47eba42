/** A finding as the command line says it: the rule in a few words, and what it saw. Pure. */
import type { Finding } from "#data/schema/finding.ts";
import type { FindingRule } from "#data/schema/noted-finding.ts";

const RULES: Record<FindingRule, { sv: string; en: string }> = {
  "no-actor": { sv: "ingen ansvarig", en: "no responsible actor" },
  "no-time": { sv: "ingen tid", en: "no time" },
  "no-goal": { sv: "inget mål", en: "no goal" },
  "goal-not-measurable": { sv: "mål utan mått", en: "a goal without a measure" },
  "goal-copied": { sv: "samma mål på flera problem", en: "the same goal for several problems" },
  "target-years-disagree": { sv: "olika målår för en plats", en: "several target years for one place" },
  "target-year-before-end": { sv: "målår före åtgärdens slut", en: "target year before the measure ends" },
  "target-year-past": { sv: "målår som har passerat", en: "target year that has passed" },
  "cause-repeats-problem": { sv: "orsaken upprepar problemet", en: "the cause repeats the problem" },
  "cause-not-met": { sv: "orsak utan åtgärd", en: "a cause that no measure meets" },
  "measure-misses-cause": {
    sv: "åtgärd som inte passar orsaken",
    en: "a measure that does not fit its cause",
  },
  "cells-shifted": { sv: "celler som har glidit", en: "cells that have slipped" },
  "refers-to-row": { sv: "hänvisning till en annan rad", en: "a reference to another row" },
  "row-not-found": {
    sv: "hänvisning till en rad som inte finns",
    en: "a reference to a row that is not there",
  },
  "follow-up-repeats-status": {
    sv: "uppföljning som upprepar statusen",
    en: "a follow-up that repeats the status",
  },
  "not-followed-up": { sv: "inte uppföljd när året är slut", en: "not followed up at the year's end" },
  "actor-named-twice": { sv: "två namn på en aktör", en: "two names for one actor" },
  "personal-data": { sv: "uppgift om en person", en: "something personal" },
  "summary-disagrees": { sv: "sammanställningen räknar annorlunda", en: "the summary counts otherwise" },
};

/** What was seen, by its name; never a text of the plan. Rows are counted, since they have no names yet. */
const seen = (values: Finding["values"]): string =>
  Object.entries(values)
    .map(([name, value]) => {
      if (!Array.isArray(value)) return `${name}: ${value}`;
      return `${name}: ${name === "measures" ? value.length : value.join(", ")}`;
    })
    .join("; ");

export function findingMessage({
  rule,
  subject,
  values,
}: Pick<Finding, "rule" | "subject" | "values">): string {
  const { sv, en } = RULES[rule];
  const details = seen(values);
  const about = subject.kind === "place" ? `${subject.id}: ` : "";
  return `${about}${sv} (${en})${details === "" ? "" : ` – ${details}`}`;
}
