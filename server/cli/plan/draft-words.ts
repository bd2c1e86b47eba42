/** A draft as a person looks it over at the prompt: what it would change, and what is open. Pure. */
import type { DraftCommitted, DraftPage } from "#data/schema/draft.ts";
import type { DraftRow, OpenQuestion } from "#data/schema/draft-row.ts";

const QUESTIONS: Record<OpenQuestion["kind"], string> = {
  text: "osäker läsning (unsure reading)",
  value: "osäker tolkning (unsure meaning)",
  "unknown-place": "okänd plats (unknown place)",
  "no-place": "ingen plats (no place)",
  "unknown-actor": "okänd aktör (unknown actor)",
  person: "uppgift om en person (personal data)",
  "row-not-found": "hänvisning till en rad som inte finns (a reference to a row that is not there)",
  "correction-kept": "rättelse som står kvar (a correction that stands)",
};

/** Rows with open questions that nobody has accepted. */
export const openRows = ({ tabs }: DraftPage): DraftRow[] =>
  tabs
    .flatMap(({ rows }) => rows)
    .filter(({ open, decision }) => open.length > 0 && decision.accepted !== true);

const short = (words: string): string => (words.length <= 60 ? words : `${words.slice(0, 59)}…`);

const questionInWords = ({ kind, column, words }: OpenQuestion): string =>
  `       ${QUESTIONS[kind]}${column === null ? "" : ` [${column}]`}${words === null ? "" : `: ${short(words)}`}`;

/** Whose plan, what would change, and each row with what is open about it. */
export function draftInWords(page: DraftPage): string {
  const { head, counts } = page.draft;
  const open = openRows(page);
  return [
    `${head.district ?? "stadsdelsområde okänt (district unknown)"} · ${head.year ?? "år okänt (year unknown)"} · ${head.kind}`,
    `${counts.rows} rader (rows): ${counts.new} nya (new), ${counts.changed} ändrade (changed), ` +
      `${counts.same} oförändrade (unchanged), ${counts.dropped} försvinner (dropped)`,
    `${open.length} rader med öppna frågor (rows with open questions)`,
    ...open.flatMap(({ proposed, row, open: questions }) => [
      `  ${row.source.ref.padEnd(8)} ${proposed.title}`,
      ...questions.map(questionInWords),
    ]),
    "",
  ].join("\n");
}

/** What came of it. */
export const committedInWords = ({ plan, change, added, changed, dropped }: DraftCommitted): string =>
  change === null
    ? `${plan}: inget nytt (nothing new)\n`
    : `${plan}: inläst (taken in) – ${added} nya (new), ${changed} ändrade (changed), ${dropped} borttagna (dropped)\n`;

/** For programs: the draft, what is open in it, and what came of it. */
export const draftOutput = (page: DraftPage, committed: DraftCommitted | null, isKept: boolean) => ({
  draft: isKept ? page.draft.id : null,
  head: page.draft.head,
  counts: page.draft.counts,
  open: openRows(page).map(({ key, measure, proposed, row, open }) => ({
    key,
    measure,
    title: proposed.title,
    source: { sheet: row.source.sheet, page: row.source.page, row: row.source.row, ref: row.source.ref },
    questions: open,
  })),
  committed,
});
