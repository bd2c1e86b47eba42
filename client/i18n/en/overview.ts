/** The overview. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const overview: Words<(typeof sv)["overview"]> = {
  heading: "Overview",
  intro: "Choose in a chart or a table to filter; choose the same once more to show all.",
  print: "Print",
  count_one: "{{count}} measure",
  count_other: "{{count}} measures",
  choice: "{{name}}: {{measures}}",
  total: "All",
  severalKinds: "A measure may be of several kinds and then counts in each line.",
  legend: "How the statuses look in the chart",
  areas: {
    heading: "Summary",
    caption: "Number of problems, causes and measures by priority area",
  },
  byDistrict: {
    heading: "Status by district",
    caption: "Number of measures by district and status",
  },
  byType: {
    heading: "Status by kind of measure",
    caption: "Number of measures by kind and status",
  },
  causes: {
    heading: "Causes and what meets them",
    caption: "Number of measures by kind and where the cause lies",
    severalCauses:
      "A cause may lie with several and a measure be of several kinds; it then counts in each cell.",
  },
  findings: {
    heading: "Open findings",
    caption: "Number of measures in which the plan check sees something that nobody has decided on",
    rule: "Rule",
    severity: "How grave",
    none: "The plan check sees nothing open in the measures.",
    inWords_one: "The plan check sees something open in {{count}} measure.",
    inWords_other: "The plan check sees something open in {{count}} measures.",
    several: "A measure may have several. What concerns whole plans stands in the plan check.",
    toReview: "To the plan check",
  },
};
