/** The sides of a draft beside its rows: what it would change, and what the plan check sees in it. */
export const intakeViews = {
  view: {
    label: "Visa utkastets",
    rows: "Rader",
    difference: "Skillnad",
    findings: "Granskning",
    toRow: "Till raden",
  },
  difference: {
    heading: "Vad inläsningen ändrar",
    afterwards: "Efter inläsningen",
    ofHeld: "Mot planen som finns nu: {{title}}.",
    ofYear: "Planen är ny. Den visas mot den närmast föregående: {{title}}.",
    unsettled: {
      title: "Det är inte klart vilken plan det är",
      body: "Välj stadsdel och år ovan, så visas vad som skulle ändras.",
    },
    nothing: {
      title: "Det finns ingen tidigare plan att jämföra med",
      body_one: "Stadsdelen har ingen plan från åren innan. Dess enda rad är ny.",
      body_other: "Stadsdelen har ingen plan från åren innan. Alla {{count}} rader är nya.",
    },
  },
  findings: {
    heading: "Vad granskningen ser",
    intro:
      "Det som ser ut att behöva rättas eller förtydligas, om planen läses in som utkastet är nu. Inget av det hindrar inläsningen.",
    none: "Granskningen ser inget att rätta.",
    decided_one: "{{count}} iakttagelse till är redan beslutad i planen som finns.",
    decided_other: "{{count}} iakttagelser till är redan beslutade i planen som finns.",
    ofRow: "Granskningen av raden",
    noneOfRow: "Granskningen ser inget att rätta i raden.",
  },
} as const;
