/** Where each rule's matter is explained by those who know it best. */
import type { FindingRule } from "#data/schema/noted-finding.ts";

/** The National Library's resolver keeps the handbooks' addresses; the others are the publishers' own. */
export const GUIDANCE = {
  cooperation: "https://urn.kb.se/resolve?urn=urn:nbn:se:bra-918",
  causes: "https://urn.kb.se/resolve?urn=urn:nbn:se:bra-748",
  measures:
    "https://bra.se/forebygga-brott/arbeta-brottsforebyggande/genomforande/valj-atgarder-som-paverkar-orsakerna.html",
  law: "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-2023196-om-kommuners-ansvar-for_sfs-2023-196/",
  privacy: "https://www.imy.se/",
} as const;

/** None where it is the document alone that is to be mended. */
export const GUIDANCE_OF: Readonly<Record<FindingRule, keyof typeof GUIDANCE | null>> = {
  "no-actor": "cooperation",
  "no-time": "cooperation",
  "no-goal": "cooperation",
  "goal-not-measurable": "cooperation",
  "goal-copied": "cooperation",
  "target-years-disagree": "cooperation",
  "target-year-before-end": "cooperation",
  "target-year-past": "cooperation",
  "cause-repeats-problem": "causes",
  "cause-not-met": "measures",
  "measure-misses-cause": "measures",
  "cells-shifted": null,
  "refers-to-row": null,
  "row-not-found": null,
  "follow-up-repeats-status": "cooperation",
  "not-followed-up": "law",
  "actor-named-twice": null,
  "personal-data": "privacy",
  "summary-disagrees": null,
};
