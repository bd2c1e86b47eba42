/** What the plan check saw, in sentences. */
export const findings = {
  personal: {
    "identity-number": "ett personnummer",
    phone: "ett telefonnummer",
    "e-mail": "en e-postadress",
    "vehicle-plate": "ett registreringsnummer",
    "street-address": "en bostadsadress",
    "person-name": "ett personnamn",
  },
  sign: {
    "time-in-measure": "åtgärdens cell anger bara en tid",
    "actor-in-goal": "målets cell anger bara en aktör",
    "actor-in-time": "tidens cell anger bara en aktör",
    "row-torn": "raden saknar sin början",
  },
  /** The sides of the crime triangle, as they stand in a sentence. */
  side: { offender: "den som begår brott", target: "den eller det som utsätts", place: "platsen" },
  rule: {
    "no-actor": {
      seen: "Ingen aktör svarar för åtgärden.",
      many: "{{number}} av flikens {{of}} åtgärder har ingen ansvarig aktör.",
    },
    "no-time": {
      seen: "Åtgärden har ingen tid.",
      many: "{{number}} av flikens {{of}} åtgärder har ingen tid.",
    },
    "no-goal": {
      seen: "Åtgärden har inget mål.",
      many: "{{number}} av flikens {{of}} åtgärder har inget mål.",
    },
    "goal-not-measurable": {
      seen: "Målet anger varken mått, mängd eller datum.",
      many: "{{number}} av flikens {{of}} åtgärder har mål utan mått, mängd eller datum.",
    },
    "goal-copied": {
      seen: "Samma mål står vid {{number}} åtgärder mot {{problems}} olika problem.",
    },
    "target-years-disagree": {
      seen: "Raderna om {{place}} säger olika målår: {{years}}.",
      dragged:
        "Åren {{years}} räknar upp ett i taget. Det kan bero på att en cell har dragits nedåt i kalkylbladet.",
    },
    "target-year-before-end": {
      seen: "Målåret är {{targetYear}}, men åtgärden pågår till {{end}}.",
    },
    "target-year-past": {
      seen: "Målåret {{targetYear}} har passerat, och åtgärden är inte genomförd.",
    },
    "cause-repeats-problem": {
      seen: "Orsaken säger samma sak som problemet.",
    },
    "cause-not-met": {
      seen: "Orsaken möts inte av någon åtgärd.",
      half: "Ingen av orsakens åtgärder når {{sides}}.",
    },
    "measure-misses-cause": {
      seen: "Åtgärden är av slaget {{types}}, men orsaken ligger hos {{causes}}.",
    },
    "cells-shifted": {
      seen: "Cellerna på raden ser ut att ha glidit ett steg.",
      signs: "Cellerna på raden ser ut att ha glidit ett steg: {{signs}}.",
    },
    "refers-to-row": {
      seen: "Raden hänvisar till rad {{row}}.",
    },
    "row-not-found": {
      seen: "Raden hänvisar till rad {{row}}, som inte finns i fliken.",
    },
    "follow-up-repeats-status": {
      seen: "Uppföljningen säger inte mer än statusen.",
      many: "Vid {{number}} av flikens {{of}} åtgärder säger uppföljningen inte mer än statusen.",
    },
    "not-followed-up": {
      followUp: {
        row: "Planens år {{year}} är slut, och åtgärden har ingen uppföljning.",
        many: "Planens år {{year}} är slut, och {{number}} av flikens {{of}} åtgärder har ingen uppföljning.",
        whole: "Planens år {{year}} är slut, och ingen av planens {{number}} åtgärder har någon uppföljning.",
      },
      status: {
        row: "Planens år {{year}} är slut, och åtgärden har ingen status.",
        many: "Planens år {{year}} är slut, och {{number}} av flikens {{of}} åtgärder har ingen status.",
        whole: "Planens år {{year}} är slut, och ingen av planens {{number}} åtgärder har någon status.",
      },
    },
    "actor-named-twice": {
      seen: "{{actors}} står som skilda aktörer, men kan vara en och samma.",
    },
    "personal-data": {
      seen: "Cellen innehåller något som ser ut som {{kinds}}. Orden upprepas inte här.",
    },
    "summary-disagrees": {
      problem: "Fliken {{tab}} har {{found}} problem, men planens egen sammanställning säger {{declared}}.",
      cause: "Fliken {{tab}} har {{found}} orsaker, men planens egen sammanställning säger {{declared}}.",
      measure: "Fliken {{tab}} har {{found}} åtgärder, men planens egen sammanställning säger {{declared}}.",
    },
  },
} as const;
