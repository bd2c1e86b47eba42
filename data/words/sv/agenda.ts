/** Why a measure stands on a meeting's agenda. */
export const agenda = {
  ground: { due: "Dags", asked: "Frågor från rummet", disputed: "Oklart", stale: "Utan uppföljning" },
  reason: {
    "next-step": {
      ahead: "Nästa steg ska vara gjort senast {{day}}: {{what}}",
      past: "Nästa steg skulle ha varit gjort {{day}}: {{what}}",
    },
    ends: { ahead: "Ska vara klar {{day}}.", past: "Skulle ha varit klar {{day}}." },
    "target-year": { ahead: "Målåret {{year}} går mot sitt slut.", past: "Målåret {{year}} har gått ut." },
    "open-findings": {
      one: "Granskningen har en öppen iakttagelse om raden.",
      many: "Granskningen har {{number}} slag av öppna iakttagelser om raden.",
    },
    declined: {
      one: "Åtgärden har fått nej av en aktör.",
      many: "Åtgärden har fått nej av {{number}} aktörer.",
    },
    "target-years-disagree": "Raderna om {{place}} säger olika målår: {{years}}.",
    "not-followed-up": { since: "Ingen uppföljning sedan {{day}}.", never: "Har aldrig följts upp." },
    promised: {
      ahead: "Svar är lovat senast {{day}}.",
      past: "Svar skulle ha getts senast {{day}}.",
    },
    owned: "{{name}} svarar på den.",
  },
} as const;
