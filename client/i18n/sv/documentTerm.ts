/** Words about how long documents are kept. */
export const documentTerm = {
  documents: "Dokument",
  days: "Dokument, antal dagar",
  job: "Filen som den lämnades in, med namnen i den. Från {{least}} till {{most}}; lämna tomt för att spara den så länge planen finns. En gång om dagen tas äldre filer bort för gott. Planens rader finns kvar ordagrant, med funktion i stället för namn.",
  fault: "Skriv ett antal dagar från {{least}} till {{most}}, eller lämna tomt.",
} as const;
