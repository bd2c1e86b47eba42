/** The timeline: what runs when, place by place. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const timeline: Words<(typeof sv)["timeline"]> = {
  heading: "Timeline",
  chart: "Timeline, place by place",
  form: {
    label: "Show as",
    line: "Timeline",
    wheel: "Year wheel",
    table: "Table",
  },
  print: "Print",
  place: "Place",
  placeless: "No single place",
  today: "today",
  measures_one: "{{count}} measure",
  measures_other: "{{count}} measures",
  kind: {
    "one-off": "Once",
    recurring: "Recurs",
    "line-work": "Line work",
  },
  legend: {
    label: "Key",
    assumed: "Dashed edge: the time is assumed, the plan does not say it in full",
    target: "Target year",
    endless: "Arrow: no end",
  },
  period: {
    range: "{{from}}–{{to}}",
    from: "from {{from}}, no end",
    assumed: "{{period}} (partly assumed)",
  },
  targetYears: "Target year {{years}}",
  bar: "{{what}}. {{kind}}, {{period}}.",
  notice: {
    "target-years-disagree": "The rows say different target years: {{years}}",
    "ends-after-target_one": "{{count}} measure runs until {{end}}, after the target year {{targetYear}}",
    "ends-after-target_other":
      "{{count}} measures run until {{end}} at the longest, after the target year {{targetYear}}",
    "target-year-moved":
      "The target year was {{from}} in the {{fromPlan}} plan, is {{to}} in the {{toPlan}} plan",
    "target-year-trail_one": "The target year of {{count}} measure has moved: {{trail}}",
    "target-year-trail_other": "The target years of {{count}} measures have moved: {{trail}}",
  },
  stopped_one: "{{count}} removed or not done",
  stopped_other: "{{count}} removed or not done",
  details: {
    label: "What is pointed at",
    hint: "Point at a bar, or go there with the arrow keys, to see what is done. Enter opens the place.",
    open: "Open the place",
    only: "Show this place only",
  },
  sentence: {
    counts: "{{list}}.",
    "one-off_one": "{{count}} measure is done once",
    "one-off_other": "{{count}} measures are done once",
    recurring_one: "{{count}} recurs",
    recurring_other: "{{count}} recur",
    "line-work_one": "{{count}} is line work",
    "line-work_other": "{{count}} are line work",
    endless_one: "{{count}} has no end.",
    endless_other: "{{count}} have no end.",
    stopped_one: "{{count}} is removed or not done.",
    stopped_other: "{{count}} are removed or not done.",
    "target-years-disagree_one": "At {{count}} place the rows say different target years.",
    "target-years-disagree_other": "At {{count}} places the rows say different target years.",
    "ends-after-target_one": "At {{count}} place measures go on after the target year.",
    "ends-after-target_other": "At {{count}} places measures go on after the target year.",
    "target-year-moved_one": "At {{count}} place the target year has moved since the plan before.",
    "target-year-moved_other": "At {{count}} places the target year has moved since the plan before.",
    "target-year-trail_one": "At {{count}} place a target year has moved.",
    "target-year-trail_other": "At {{count}} places target years have moved.",
  },
  table: {
    caption: "Measures in time, place by place",
    measures: "Measures",
    kind: "Kind",
    period: "When",
    seasons: "Seasons",
  },
  wheel: {
    label_one:
      "Year wheel: the months round, {{count}} group of measures. The list beside it says it in words.",
    label_other:
      "Year wheel: the months round, {{count}} groups of measures. The list beside it says it in words.",
    list: "The year wheel in words",
    wholeYear: "the whole year",
    anyYear: "The year as it comes again",
    oneYear: "The year {{year}}",
  },
  years: {
    label: "Year by year",
    running_one: "{{count}} measure runs",
    running_other: "{{count}} measures run",
    targets: "Target year of",
    begins: "Begins",
    ends: "Ends",
  },
};
