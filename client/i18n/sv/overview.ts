/** The overview. */
export const overview = {
  heading: "Översikt",
  intro: "Välj i ett diagram eller en tabell för att filtrera; välj samma en gång till för att visa alla.",
  print: "Skriv ut",
  count_one: "{{count}} åtgärd",
  count_other: "{{count}} åtgärder",
  choice: "{{name}}: {{measures}}",
  total: "Alla",
  severalKinds: "En åtgärd kan vara av flera slag och räknas då på varje rad.",
  legend: "Statusarnas utseende i diagrammet",
  areas: {
    heading: "Sammanställning",
    caption: "Antal problem, orsaker och åtgärder per prioriterat område",
  },
  byDistrict: {
    heading: "Status per stadsdelsområde",
    caption: "Antal åtgärder efter stadsdelsområde och status",
  },
  byType: {
    heading: "Status per slags åtgärd",
    caption: "Antal åtgärder efter slag och status",
  },
  causes: {
    heading: "Orsaker och det som möter dem",
    caption: "Antal åtgärder efter slag och var orsaken finns",
    severalCauses:
      "En orsak kan finnas hos flera och en åtgärd vara av flera slag; den räknas då i varje ruta.",
  },
  findings: {
    heading: "Öppna iakttagelser",
    caption: "Antal åtgärder där granskningen ser något som ingen har beslutat om",
    rule: "Regel",
    severity: "Hur allvarligt",
    none: "Granskningen ser inget öppet i åtgärderna.",
    inWords_one: "Granskningen ser något öppet i {{count}} åtgärd.",
    inWords_other: "Granskningen ser något öppet i {{count}} åtgärder.",
    several: "En åtgärd kan ha flera. Det som gäller hela planer står i granskningen.",
    toReview: "Till granskningen",
  },
} as const;
