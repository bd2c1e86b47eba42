/** The minutes as a Word document: who was there, what was decided, and nothing that the page does not show. */
import {
  Document,
  Table as DocxTable,
  HeadingLevel,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Dataset } from "#data/rules/dataset.ts";
import type { Decided, DecidedQuestion, MeetingPage } from "#data/schema/meeting.ts";
import { minutes as english } from "#data/words/en/minutes.ts";
import { terms as englishTerms } from "#data/words/en/terms.ts";
import { filled } from "#data/words/filled.ts";
import type { Language } from "#data/words/language.ts";
import { questionLines } from "#data/words/question-lines.ts";
import { minutes as swedish } from "#data/words/sv/minutes.ts";
import { terms as swedishTerms } from "#data/words/sv/terms.ts";
import { wordFile } from "#server/office/word-file.ts";

export const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const WORDS = {
  sv: { minutes: swedish, terms: swedishTerms, tag: "sv-SE" },
  en: { minutes: english, terms: englishTerms, tag: "en-GB" },
};
type MinutesWords = (typeof WORDS)[Language];

const OF_MEASURES = [35, 20, 45] as const;
const OF_QUESTIONS = [45, 55] as const;

const cellIn =
  (percent: readonly number[]) =>
  (lines: readonly string[], index: number, isBold = false) =>
    new TableCell({
      width: { size: percent[index] ?? 0, type: WidthType.PERCENTAGE },
      children: lines.map((text) => new Paragraph({ children: [new TextRun({ text, bold: isBold })] })),
    });

const statusWords = ({ status }: Decided, { minutes, terms }: MinutesWords): string =>
  status === null ? minutes.unchanged : `${terms.status[status.before]} → ${terms.status[status.after]}`;

function notesOf({ notes, expired }: Decided, { minutes }: MinutesWords): string[] {
  const told = notes.map(({ text, reportedBy }) => (reportedBy === null ? text : `${text} (${reportedBy})`));
  const all = expired > 0 ? [...told, minutes.expired] : told;
  return all.length === 0 ? [minutes.nobody] : all;
}

interface Table {
  percent: readonly number[];
  head: readonly string[];
  /** Each cell as its lines. */
  rows: readonly (readonly string[][])[];
}

function tableOf({ percent, head, rows }: Table) {
  const cell = cellIn(percent);
  return new DocxTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text, index) => cell([text], index, true)) }),
      ...rows.map(
        (cells) =>
          new TableRow({ cantSplit: true, children: cells.map((lines, index) => cell(lines, index)) }),
      ),
    ],
  });
}

const decisionTable = (decisions: readonly Decided[], words: MinutesWords) =>
  tableOf({
    percent: OF_MEASURES,
    head: [words.minutes.measure, words.minutes.status, words.minutes.notes],
    rows: decisions.map((decided) => [
      [decided.title ?? words.minutes.gone],
      [statusWords(decided, words)],
      notesOf(decided, words),
    ]),
  });

const questionTable = (
  questions: readonly DecidedQuestion[],
  language: Language,
  { minutes }: MinutesWords,
) =>
  tableOf({
    percent: OF_QUESTIONS,
    head: [minutes.question, minutes.said],
    rows: questions.map((decided) => [
      decided.place === null ? [decided.text] : [decided.text, decided.place],
      questionLines(decided, language),
    ]),
  });

/** Whose measures the meeting was about, in words. */
function groupWords({ group }: MeetingPage["meeting"], { actors }: Dataset, words: MinutesWords): string {
  const names = [
    ...group.areas.map((area) => words.terms.priorityArea[area]),
    ...group.actors.map((id) => actors.find((actor) => actor.id === id)?.name ?? id),
  ];
  return names.length === 0 ? words.minutes.wholeDistrict : names.join(", ");
}

const fact = (term: string, value: string) =>
  new Paragraph({ children: [new TextRun({ text: `${term}: `, bold: true }), new TextRun(value)] });

export async function minutesFile(
  { meeting, decisions, questions }: MeetingPage,
  register: Dataset,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = WORDS[language];
  const { minutes, tag } = words;
  const district = register.districts.find(({ id }) => id === meeting.district)?.name ?? meeting.district;
  const title = filled(minutes.title, { district });
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "full", timeZone: "UTC" });
  const document = new Document({
    title,
    // Who has written it is nobody's to read out of a file's properties.
    creator: "Platsplan",
    lastModifiedBy: "Platsplan",
    styles: { default: { document: { run: { font: "Calibri", size: 22, language: { value: tag } } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: minutes.heading, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          fact(minutes.date, day.format(new Date(`${meeting.date}T00:00:00Z`))),
          fact(minutes.attendees, meeting.attendees.join(", ") || minutes.nobody),
          fact(minutes.group, groupWords(meeting, register, words)),
          new Paragraph({ text: minutes.decisions, heading: HeadingLevel.HEADING_2 }),
          decisions.length === 0 ? new Paragraph(minutes.none) : decisionTable(decisions, words),
          ...(questions.length === 0
            ? []
            : [
                new Paragraph({ text: minutes.questions, heading: HeadingLevel.HEADING_2 }),
                questionTable(questions, language, words),
              ]),
        ],
      },
    ],
  });
  return wordFile(document, meeting.date);
}
