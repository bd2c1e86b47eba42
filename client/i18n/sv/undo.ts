/** Why something cannot be undone. */
export const undo = {
  overtaken: "Det går inte att ångra: någon har ändrat samma sak sedan dess. Nu visas det som gäller.",
  already: "Det är redan ångrat.",
  takenUp: "Det går inte att ångra: inbjudan är redan antagen. Stäng kontot i stället.",
  linkUsed: "Det går inte att ångra: länken är använd eller gäller inte längre.",
  noWayBack: "Det går inte att ångra: en länk som är tillbakadragen kommer inte tillbaka. Skapa en ny.",
  noProvider: "Det går inte att ångra: ingen inloggningstjänst svarar på den tidigare adressen.",
  invalid: "Det går inte att ångra: det som gällde förut går inte längre att använda.",
} as const;
