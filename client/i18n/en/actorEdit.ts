/** Keeping the register of actors. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const actorEdit: Words<(typeof sv)["actorEdit"]> = {
  heading: "Actors and spellings",
  intro:
    "The register of organisations, units and functions, and how the plans write them. A district keeps its own, the city those that all share.",
  keep: "Keep the register",
  notAllowed: {
    title: "You need a role as editor",
    body: "Here editors keep the register of actors. Everyone can read about the actors on the page Actors.",
  },
  empty: "Add an actor to begin.",
  filter: "Write a part of the name or a spelling",
  add: "Add actor",
  title: "Edit actor",
  columns: {
    name: "Name",
    kind: "Kind",
    parent: "Part of",
    aliases: "Also written",
    owner: "Belongs to",
    measures: "Measures",
  },
  measures_one: "{{count}} measure",
  measures_other: "{{count}} measures",
  shared: "All districts",
  field: {
    district: "Belongs to",
    name: "Name",
    kind: "Kind",
    parent: "Part of",
    abbreviation: "Abbreviation",
    spelledOut: "What it stands for",
    aliases: "Also written",
    description: "Description",
  },
  hint: {
    name: "An organisation, a unit or a function. Never a person.",
    aliases: "Other ways in which the plans write the actor, misspelt ones too.",
  },
  noParent: "None – search among actors",
  aliasNumber: "Spelling {{number}}",
  addAlias: "Add spelling",
  removeAlias: "Remove the spelling {{alias}}",
  saved: "{{name}} is saved.",
  undoFailed: "This cannot be undone: somebody has changed the actor since, or a plan uses it.",
  noHistory: "Nobody has changed the actor since the plans were read in.",
  mergeTitle: "Somebody else has changed the actor meanwhile",
  errors: {
    missing: "Write a name.",
    "no-district": "Choose whom the actor belongs to.",
    half: "The abbreviation and what it stands for go together: fill in both or neither.",
    twice: "The spelling is in the list already.",
    taken: "That is how the actor “{{match}}” is written already. Every name leads to one actor alone.",
    cycle: "The actor cannot be part of something that is part of it.",
    "no-parent": "That actor does not exist here.",
    unfit: "This cannot be saved as it is. Shorten or rephrase it.",
    "personal-data": "“{{match}}” looks like something about a person. Write the function instead.",
  },
};
