/** The difference between two plans. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";
import { difference as shared } from "#data/words/en/difference.ts";

export const difference: Words<(typeof sv)["difference"]> = {
  ...shared,
  legend: "Show rows that are",
  same: { title: "No difference", body: "Every row says the same in both." },
  noneShown: "No rows to show. Choose above what to show.",
  area: "Changed: {{changed}} · new: {{new}} · dropped: {{dropped}} · unchanged: {{kept}}",
  targetYear: { moved: "Target year moved", set: "Target year set", dropped: "Target year dropped" },
  carried: "The status carries over: {{status}}",
  nothing: "nothing given",
  removed: "removed:",
  added: "added:",
  end: ".",
  row: "row {{row}}",
  compare: "Compare",
  page: {
    heading: "The difference between two plans",
    back: "To the plan",
    with: "Compare with",
    otherPlan: "{{year}}: {{title}} ({{kind}})",
    beforeImport: "Before {{document}} was taken in, {{when}}",
    beforeChange: "Before the change of {{when}}",
    beforeUndo: "Before the undoing of {{when}}",
    now: "The plan now",
    from: "Earlier: {{before}}. Later: {{after}}.",
    nothing: {
      title: "There is nothing to compare with",
      body: "No other plan of {{district}} has been taken in, and this one has not been replaced by a newer reading.",
    },
    unknown: {
      title: "There is no such comparison",
      body: "The plan, or the change that the link names, is not there or is not for you. Choose something else to compare with.",
    },
  },
};
