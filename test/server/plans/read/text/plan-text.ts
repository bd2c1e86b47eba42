/** An invented plan as tools take its text from print: every cell wrapped at its column's width. */

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join("\n");
}

const WIDTHS = [26, 30, 30, 18, 24, 28];

/** Cells as blocks, each wrapped. */
export const printed = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row
        .map((cell, i) => wrap(cell, WIDTHS[i] ?? 24))
        .filter((cell) => cell !== "")
        .join("\n\n"),
    )
    .join("\n\n");

export const HEADS = "Otrygga platser Orsak Åtgärd När Vem Uppföljning";

export const HELP: readonly string[] = [
  "Ange den plats eller det problemområde som raden handlar om",
  "Beskriv orsaken till problemet med egna ord, en orsak på varje rad",
  "Koppla åtgärd mot orsak och beskriv tydligt hur den ska utföras",
  "Ange tid för när åtgärden ska vara genomförd",
  "Ange vem som ansvarar för att åtgärden blir utförd",
  "Beskriv vad som har genomförts hittills och hur det gick",
];

export const ROWS: readonly (readonly string[])[] = [
  [
    "Kvarntorget, den norra sidan mot stationen",
    "Belysningen är svag och få människor passerar här efter klockan nio på kvällen",
    "Sätta upp starkare lampor längs hela gångvägen och klippa häcken",
    "Våren 2031",
    "Trafikkontoret i samråd med stadsdelens samordnare",
    "Genomfört enligt plan, lamporna lyser sedan slutet av maj",
  ],
  [
    "Bryggparken med lekplatsen och utegymmet",
    "Det saknas verksamhet för de äldre barnen när parkleken har stängt för dagen",
    "Ordna öppen ledarledd idrott tre kvällar i veckan under sommarhalvåret",
    "Löpande under sommaren",
    "Fritidschef och föreningarna på orten",
    "Påbörjat, arbetet fortsätter nästa år med fler ledare",
  ],
  [
    "Gångtunneln under Smedjegatan vid skolan",
    "Tunneln är lång och mörk och klottras ner oftare än den hinner bli sanerad",
    "Måla tunneln tillsammans med skolan och sanera klotter inom ett dygn",
    "Hösten 2031",
    "Polisen och fastighetsägarna längs gatan",
    "Ej påbörjat, flyttas till nästa års plan av kostnadsskäl",
  ],
];

export const PLAN = `Åtgärdsplan 2031\n\nEn inledning som hör till hela planen.\n\n\n\n\n${HEADS}\n\n${printed([HELP])}\n\n${printed(ROWS)}`;
