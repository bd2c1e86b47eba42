/** Making an alias an actor of its own. */
export const actorSplit = {
  open: "Ett skrivsätt är någon annan …",
  about:
    "När planerna med ett av skrivsätten menar en annan än {{name}}. Skrivsättet blir en egen aktör, och de åtgärder som är dess flyttar dit. Det går att ångra.",
  needsNet: "Servern läser ur dokumenten var skrivsättet står, och flyttar åtgärderna på en gång.",
  alias: "Skrivsättet",
  choose: "Välj skrivsätt",
  measures: "Åtgärder som flyttar",
  measuresHint: "De där dokumentet skriver så är ikryssade. Kryssa i fler om de också menar den andra.",
  written: "skrivs så i dokumentet",
  told_one: "{{alias}} blir en egen aktör, med {{count}} åtgärd från {{from}}.",
  told_other: "{{alias}} blir en egen aktör, med {{count}} åtgärder från {{from}}.",
  submit: "Gör till egen aktör",
  done: "{{name}} är nu en egen aktör.",
  failed: "Det gick inte att göra skrivsättet till en egen aktör.",
} as const;
