/** The parts of a slide as Word has them: paragraphs, lists, tables with a header row. Pure. */
import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { Block } from "#data/schema/shown-slide.ts";
import type { storyFile } from "#data/words/sv/story-file.ts";
import type { Words } from "#data/words/words.ts";
import type { QrPictures } from "#server/pictures/index.ts";
import { wordCode } from "./word-code.ts";
import { written } from "./written.ts";

type Kind<K extends Block["kind"]> = Extract<Block, { kind: K }>;
export type WordWords = Words<typeof storyFile>["word"];

export const line = (text: string) => new Paragraph(written(text));

/** Above a list or a table, and kept with it. */
const label = (text: string) =>
  new Paragraph({ keepNext: true, children: [new TextRun({ text: written(text), bold: true })] });

const labelled = (heading: string | null, ...parts: (Paragraph | Table)[]): (Paragraph | Table)[] =>
  heading === null ? parts : [label(heading), ...parts];

const cell = (text: string, percent: number, bold: boolean) =>
  new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [
      new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: written(text), bold })] }),
    ],
  });

interface Column {
  words: string;
  percent: number;
}

/** The first cell of each row names it. */
function table(columns: readonly Column[], rows: readonly (readonly string[])[]): Table {
  const row = (texts: readonly string[], isHeader: boolean) =>
    new TableRow({
      ...(isHeader ? { tableHeader: true } : {}),
      cantSplit: true,
      children: texts.map((text, at) => cell(text, columns[at]?.percent ?? 0, isHeader || at === 0)),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(
        columns.map(({ words }) => words),
        true,
      ),
      ...rows.map((texts) => row(texts, false)),
    ],
  });
}

function list({ heading, style, items }: Kind<"list">): (Paragraph | Table)[] {
  const isQuote = style === "quotes";
  return labelled(
    heading,
    ...items.map(
      (item) =>
        new Paragraph({
          ...(isQuote ? { style: "IntenseQuote" } : { bullet: { level: 0 } }),
          text: written(isQuote ? `”${item}”` : item),
        }),
    ),
  );
}

function measures({ heading, columns, rows }: Kind<"measures">): (Paragraph | Table)[] {
  const { what, by, until, howFar } = columns;
  const of = [
    { words: what, percent: 38 },
    { words: by, percent: 26 },
    { words: until, percent: 18 },
    { words: howFar, percent: 18 },
  ];
  return labelled(
    heading,
    table(
      of,
      rows.map((row) => [row.what, row.by, row.until, row.howFar]),
    ),
  );
}

/** What a chart shows, in words. */
function chart({ heading, alt, bars }: Kind<"chart">, words: WordWords): (Paragraph | Table)[] {
  const of = [
    { words: words.what, percent: 50 },
    { words: words.when, percent: 50 },
  ];
  return labelled(
    heading,
    line(alt),
    table(
      of,
      bars.map((bar) => [bar.label, bar.words]),
    ),
  );
}

export function wordBlock(block: Block, words: WordWords, codes: QrPictures): (Paragraph | Table)[] {
  switch (block.kind) {
    case "paragraph":
      return [line(block.text)];
    case "list":
      return list(block);
    case "measures":
      return measures(block);
    case "chart":
      return chart(block, words);
    case "code":
      return wordCode(block, codes);
  }
}
