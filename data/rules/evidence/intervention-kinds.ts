/** Which kinds of intervention a measure's words speak of, and by which words: reviews are about kinds, not types. */
import type { InterventionKind } from "#data/schema/evidence.ts";

const word = (...forms: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "giu");

/** Swedish, as plans write; a kind without words of its own is found by the measure's type alone. */
const WORDS: readonly (readonly [InterventionKind, RegExp])[] = [
  ["street-lighting", word("\\p{L}{0,20}belysning\\p{L}{0,20}", "ljussättning\\p{L}{0,10}", "belysa")],
  [
    "cctv",
    word(
      "\\p{L}{0,20}kameraövervakning\\p{L}{0,10}",
      "\\p{L}{0,20}kamerabevakning\\p{L}{0,10}",
      "(?:övervaknings)?kamer(?:a|an|or|orna)",
    ),
  ],
  ["guards", word("ordningsvakt\\p{L}{0,10}", "väktar\\p{L}{0,10}", "trygghetsvärd\\p{L}{0,10}", "MOV")],
  [
    "street-closures",
    word("avstängning(?:ar|en)? av gat\\p{L}{1,6}", "vägbom\\p{L}{0,6}", "trafikhinder", "genomfartsförbud"),
  ],
  [
    "greening",
    word(
      "(?:ny)?plantering\\p{L}{0,6}",
      "plantera",
      "grönsk(?:a|an)",
      "växtlighet\\p{L}{0,4}",
      "grönyt(?:a|an|or|orna)",
    ),
  ],
  [
    "hot-spots",
    word(
      "fotpatrull\\p{L}{0,10}",
      "patruller\\p{L}{0,10}",
      "polisnärvaro\\p{L}{0,4}",
      "(?:ökad|utökad|synlig) närvaro av polis\\p{L}{0,4}",
      "punktmarkering\\p{L}{0,4}",
    ),
  ],
  ["focused-deterrence", word("sluta skjut", "GVI", "group violence intervention")],
  [
    "drug-markets",
    word(
      "drogscen\\p{L}{0,6}",
      "narkotikaförsäljning\\p{L}{0,4}",
      "drogförsäljning\\p{L}{0,4}",
      "droghandel\\p{L}{0,4}",
      "langning\\p{L}{0,4}",
      "ÖDS",
    ),
  ],
  [
    "problem-solving",
    word(
      "problemlös\\p{L}{1,10}",
      "problemorienter\\p{L}{1,10}",
      "orsaksanalys\\p{L}{0,6}",
      "kartlägg\\p{L}{1,10}",
      "lägesbild\\p{L}{0,6}",
      "platssamverkan",
    ),
  ],
  ["neighbourhood-watch", word("grannsamverkan\\p{L}{0,4}")],
  ["mentoring", word("mentor\\p{L}{0,12}")],
  [
    "parent-training",
    word(
      "föräldrastöd\\p{L}{0,10}",
      "föräldraskapsstöd\\p{L}{0,10}",
      "föräldrautbildning\\p{L}{0,6}",
      "familjebehandl\\p{L}{1,10}",
    ),
  ],
  [
    "alcohol-serving",
    word(
      "(?:alkohol)?servering(?:s(?:tillstånd|ställe)\\p{L}{0,4}|en)?",
      "krogtillsyn\\p{L}{0,4}",
      "krogar(?:na)?",
    ),
  ],
];

export interface SpokenOf {
  kind: InterventionKind;
  /** As they stand in the texts, each once. */
  words: string[];
}

/** In the order of the kinds, each once. */
export function interventionKinds(texts: readonly string[]): SpokenOf[] {
  return WORDS.flatMap(([kind, pattern]) => {
    const words = texts.flatMap((text) => [...text.matchAll(pattern)].map(([found]) => found));
    return words.length === 0 ? [] : [{ kind, words: [...new Set(words)] }];
  });
}
