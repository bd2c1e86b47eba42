/** A measure and its chain. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const measure: Words<(typeof sv)["measure"]> = {
  problem: "Problem",
  cause: "Cause",
  noCause: "The plan gives no cause.",
  measures_one: "Measure",
  measures_other: "Measures",
  goals_one: "Goal",
  goals_other: "Goals",
  measurable: "measurable",
  notMeasurable: "no measure given",
  noTime: "No time given",
  nobody: "Nobody named as responsible",
  targetYear: "Target year {{year}}",
  trail: {
    none: "no target year",
    line: "Target year {{years}}",
    title: "The target year has moved",
    origin: {
      plan: "in the plan",
      "follow-up": "by the follow-up",
      change: "changed here",
      import: "read in",
    },
  },
  followUp: "Follow-up",
  reportedBy: "Reported by {{actor}}",
  inPlan: "Row {{row}} of the plan",
  inPlanLong: "{{document}}, tab {{tab}}, measure {{row}}",
  sheetRow: "sheet row {{row}}",
  comment: "Comment in the plan",
  more: "Show the whole measure",
  less: "Show less",
  places: "Places",
  earlier: "Was in the plan of {{year}}",
  asOf: "by the annual report {{year}}",
};
