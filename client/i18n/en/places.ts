/** The list of places and the page of one place. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const places: Words<(typeof sv)["places"]> = {
  heading: "Places",
  wholeDistrict: "The whole district",
  wholeDistrictHint: "Measures of the plan that are not about one place",
  forAllPlaces: "For all places",
  measures_one: "{{count}} measure",
  measures_other: "{{count}} measures",
  noMeasures: "No measures in the plan",
  listEmpty: {
    title: "No places yet",
    body: "When a plan has been read in, its places are shown here.",
  },
  back: "To all places",
  crumbs: "Where the place lies",
  planYear: "Plan {{year}}",
  planYearFollowedUp: "Plan {{year}}, followed up",
  figures: "The place in numbers",
  actors_one: "responsible actor",
  actors_other: "responsible actors",
  measureWord_one: "measure",
  measureWord_other: "measures",
  problemWord_one: "problem",
  problemWord_other: "problems",
  sections: {
    label: "Parts of the page",
    chain: "Situation",
    targetYear: "Target year",
    people: "Who and when",
    followUp: "Follow-up",
    near: "Nearby",
    about: "About the place",
  },
  targetYear: {
    noTime: "The plan names no time for the place.",
    none: "The plan gives the place no target year.",
    one: "By the plan, the place should no longer be an open drug scene in {{year}}.",
    disagree_one: "The plan's rows give {{count}} target year",
    disagree_other: "The plan's rows give {{count}} different target years",
    disagreeBody:
      "A target year should be the same for the whole place. Whoever owns the plan needs to decide which year holds.",
    dragged:
      "The years {{years}} count up one by one. A cell may have been dragged downwards in the workbook.",
    rows_one: "{{count}} row",
    rows_other: "{{count}} rows",
    showRows: "Show the rows with target year {{year}}",
    today: "today",
    way: "The way to the target year",
    work: "The work runs {{from}}–{{to}}",
  },
  chain: {
    empty: "No row of the plans is about this place.",
    forAllPlaces: "For all places in {{district}}",
    cellsShifted:
      "The cells of this row seem to have slipped a column. They are shown as the document has them, not corrected.",
    refersToRow: "The row refers to row {{row}} of the sheet. Those responsible are taken from there.",
    noActor: "The row names nobody responsible.",
    noTime: "The row gives no time.",
  },
  people: { actor: "Actor", role: "Role", measures: "Measures", when: "When", empty: "No actor is named." },
  followUp: {
    empty: "The plan has no follow-up for the place yet.",
    yearEnd: "Status in the annual report {{year}}",
  },
  near: {
    empty: "No other place of the plans lies within 1.5 km.",
    distance: "{{metres}} m away",
  },
  about: {
    accuracy: "Position",
    within: "May be up to {{metres}} m off.",
    basis: "How the outline was drawn",
    openDrugScene: "Why the place counts as an open drug scene",
    source: "Source of the outline",
    spots: "Spots",
    aliases: "Also called",
  },
  notFound: {
    title: "There is no such place",
    body: "No place has the address {{id}}. It may have been renamed.",
  },
};
