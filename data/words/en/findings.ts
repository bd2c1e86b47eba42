/** What the plan check saw, in English sentences. */
import type { findings as swedish } from "#data/words/sv/findings.ts";
import type { Words } from "#data/words/words.ts";

export const findings: Words<typeof swedish> = {
  personal: {
    "identity-number": "a personal identity number",
    phone: "a phone number",
    "e-mail": "an e-mail address",
    "vehicle-plate": "a vehicle registration number",
    "street-address": "a home address",
    "person-name": "a personal name",
  },
  sign: {
    "time-in-measure": "the measure's cell holds only a time",
    "actor-in-goal": "the goal's cell holds only an actor",
    "actor-in-time": "the time's cell holds only an actor",
    "row-torn": "the row lacks its beginning",
  },
  /** The sides of the crime triangle, as they stand in a sentence. */
  side: { offender: "who offends", target: "who or what is exposed", place: "the place" },
  rule: {
    "no-actor": {
      seen: "No actor answers for the measure.",
      many: "{{number}} of the tab's {{of}} measures have no responsible actor.",
    },
    "no-time": {
      seen: "The measure has no time.",
      many: "{{number}} of the tab's {{of}} measures have no time.",
    },
    "no-goal": {
      seen: "The measure has no goal.",
      many: "{{number}} of the tab's {{of}} measures have no goal.",
    },
    "goal-not-measurable": {
      seen: "The goal gives no measure, amount or date.",
      many: "{{number}} of the tab's {{of}} measures have goals without a measure, amount or date.",
    },
    "goal-copied": {
      seen: "The same goal stands at {{number}} measures against {{problems}} different problems.",
    },
    "target-years-disagree": {
      seen: "The rows about {{place}} give different target years: {{years}}.",
      dragged:
        "The years {{years}} count up one by one. A cell may have been dragged downwards in the workbook.",
    },
    "target-year-before-end": {
      seen: "The target year is {{targetYear}}, but the measure goes on until {{end}}.",
    },
    "target-year-past": {
      seen: "The target year {{targetYear}} has passed, and the measure is not done.",
    },
    "cause-repeats-problem": {
      seen: "The cause says the same as the problem.",
    },
    "cause-not-met": {
      seen: "No measure meets the cause.",
      half: "None of the cause's measures reaches {{sides}}.",
    },
    "measure-misses-cause": {
      seen: "The measure is of the type {{types}}, but the cause lies with {{causes}}.",
    },
    "cells-shifted": {
      seen: "The cells of the row seem to have slipped a column.",
      signs: "The cells of the row seem to have slipped a column: {{signs}}.",
    },
    "refers-to-row": {
      seen: "The row refers to row {{row}}.",
    },
    "row-not-found": {
      seen: "The row refers to row {{row}}, which is not in the tab.",
    },
    "follow-up-repeats-status": {
      seen: "The follow-up says no more than the status.",
      many: "At {{number}} of the tab's {{of}} measures the follow-up says no more than the status.",
    },
    "not-followed-up": {
      followUp: {
        row: "The plan's year {{year}} is over, and the measure has no follow-up.",
        many: "The plan's year {{year}} is over, and {{number}} of the tab's {{of}} measures have no follow-up.",
        whole:
          "The plan's year {{year}} is over, and none of the plan's {{number}} measures has a follow-up.",
      },
      status: {
        row: "The plan's year {{year}} is over, and the measure has no status.",
        many: "The plan's year {{year}} is over, and {{number}} of the tab's {{of}} measures have no status.",
        whole: "The plan's year {{year}} is over, and none of the plan's {{number}} measures has a status.",
      },
    },
    "actor-named-twice": {
      seen: "{{actors}} stand as different actors but may be one and the same.",
    },
    "personal-data": {
      seen: "The cell holds something that looks like {{kinds}}. The words are not repeated here.",
    },
    "summary-disagrees": {
      problem: "The tab {{tab}} has {{found}} problems, but the plan's own summary says {{declared}}.",
      cause: "The tab {{tab}} has {{found}} causes, but the plan's own summary says {{declared}}.",
      measure: "The tab {{tab}} has {{found}} measures, but the plan's own summary says {{declared}}.",
    },
  },
};
