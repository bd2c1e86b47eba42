/** The sides of a draft beside its rows: what it would change, and what the plan check sees in it. */
export const intakeViews = {
  view: {
    label: "Show the draft's",
    rows: "Rows",
    difference: "Difference",
    findings: "Plan check",
    toRow: "To the row",
  },
  difference: {
    heading: "What taking it in changes",
    afterwards: "Afterwards",
    ofHeld: "Against the plan that is there now: {{title}}.",
    ofYear: "The plan is new. It is shown against the one before it: {{title}}.",
    unsettled: {
      title: "It is not settled which plan this is",
      body: "Choose the district and the year above to see what would change.",
    },
    nothing: {
      title: "There is no earlier plan to compare with",
      body_one: "The district has no plan from the years before. Its only row is new.",
      body_other: "The district has no plan from the years before. All {{count}} rows are new.",
    },
  },
  findings: {
    heading: "What the plan check sees",
    intro:
      "What looks like it needs correcting or clarifying, if the plan is taken in as the draft is now. None of it stands in the way.",
    none: "The plan check sees nothing to correct.",
    decided_one: "{{count}} more finding has been decided on already in the plan that is there.",
    decided_other: "{{count}} more findings have been decided on already in the plan that is there.",
    ofRow: "The plan check of the row",
    noneOfRow: "The plan check sees nothing to correct in the row.",
  },
} as const;
