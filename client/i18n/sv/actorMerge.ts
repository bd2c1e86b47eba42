/** Merging two actors. */
export const actorMerge = {
  open: "Slå ihop med en annan aktör …",
  about:
    "När planerna skriver samma aktör på två sätt. {{name}} försvinner ur registret; uppdrag, svar, enheter, insatser, frågor från möten, påminnelser och sparade vyer flyttar, och namnet blir ett skrivsätt. Det går att ångra.",
  needsNet: "Servern flyttar allt som nämner aktören på en gång.",
  into: "Aktören som tar över",
  choose: "Välj aktör",
  told_one: "{{gone}} går upp i {{into}}: {{count}} uppdrag flyttar.",
  told_other: "{{gone}} går upp i {{into}}: {{count}} uppdrag flyttar.",
  submit: "Slå ihop",
  done: "{{gone}} har gått upp i {{into}}.",
  changed: "Aktören har ändrats under tiden. Stäng, läs igenom och försök igen.",
  represented: "Någon har rollen att svara för aktören. Ändra den rollen först.",
  tooMany: "Tillsammans har de fler skrivsätt än en aktör kan ha. Ta bort några först.",
  failed: "Det gick inte att slå ihop aktörerna.",
} as const;
