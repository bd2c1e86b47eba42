/** About the product, its sources and its limits. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const about: Words<(typeof sv)["about"]> = {
  heading: "About Platsplan",
  lead: "Platsplan shows the crime-prevention action plan on the map: every place with its problems, causes, measures, who is responsible, target year and follow-up.",
  contents: "On this page",
  sections: {
    who: {
      title: "For whom",
      body: "For safety coordinators who follow up, for police and traffic office who plan together, and for area meetings where residents want to know what is done.",
    },
    sources: {
      title: "Sources",
      body: "The facts come from plans that the district boards have published:",
      map: "The map is our own simplified drawing. Water and boundaries rest on the City of Stockholm's Stadskarta 2021 (CC0). Streets, metro and buildings rest on OpenStreetMap (© OpenStreetMap contributors, ODbL), taken 2020–2026. The places' positions rest on the same sources and on stops from Trafiklab (CC BY 4.0).",
    },
    method: {
      title: "How the data was made",
      body: "Each row of a plan is put shortly, in our own words, and points to its row in the document. Status, time, actors and kind of measure are derived from the row. Where the document is wrong or disagrees with itself, it is shown as it stands, with a remark. Nothing is put right in silence.",
      accuracy: "The outline of a place can be more or less certain:",
      accuracyLevels: {
        surveyed: "the city's or the map's own boundary",
        "street-block": "drawn along streets and blocks that the map shows",
        estimated: "the position is known, the outline is drawn by eye",
        assumed: "the position is assumed, often because the plan only describes the place in words",
        drawn: "drawn by a user",
      },
    },
    privacy: {
      title: "Places, not people",
      body: "There are no private persons here. Names of officials in the documents are replaced by their function. The page fetches nothing from other websites. Cookies are set only when you sign in, and only for that. Language and theme are kept in your browser alone. So are changes that wait for the network, until they are sent or discarded; when you sign out they are removed.",
    },
    accessibility: {
      title: "Accessibility",
      body: "The aim is WCAG 2.2 level AA and the Swedish act (2018:1937) on accessibility of digital public service. Everything on the map is also there as a list and as text, and everything can be reached by keyboard.",
      known:
        "Known shortcomings: the shapes on the map cannot be read aloud, only their content. The plans' texts are in Swedish only.",
      report: "If something keeps you or others out, tell whoever runs the service.",
    },
    licence: {
      title: "Open source",
      body: "Platsplan is free software under the EUPL 1.2. The typefaces Source Sans 3 and Source Serif 4 are used under the SIL Open Font License 1.1.",
      api: "The data's interface is described at",
    },
    glossary: { title: "Glossary", body: "Abbreviations and words of the plans." },
  },
};
