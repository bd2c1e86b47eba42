/** Puts what a slide says onto it: title, texts, table and chart as a program that opens the file edits them. */
import type PptxGenJS from "pptxgenjs";
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import type { Language } from "#data/words/language.ts";
import type { QrPictures } from "#server/pictures/index.ts";
import { AFTER, type Arranged, INDENT, type Paragraph, type Part } from "./arrange.ts";
import { type ChartTable, chartLook, chartTable } from "./chart.ts";
import { drawTable } from "./draw-table.ts";
import { SLOTS, SUBHEADING_SIZE } from "./layouts.ts";
import {
  BODY_FONT,
  type Box,
  HEADINGS_FONT,
  INK,
  MAP,
  MUTED,
  type SlideLayout,
  SMALLEST,
  SOURCE_SIZE,
} from "./look.ts";
import { NAMES } from "./names.ts";
import { plain } from "./plain.ts";
import { textHeight } from "./text-height.ts";
import { writeCode } from "./write-code.ts";

export interface SlidePens {
  language: Language;
  /** As files name languages: `sv-SE`. */
  lang: string;
  layout: SlideLayout;
  body: Arranged;
  /** PNG; null: the slide has no map. */
  map: Uint8Array | null;
  codes: QrPictures;
}

const POINTS = 72;

function runsOf(paragraphs: readonly Paragraph[], size: number, lang: string): PptxGenJS.TextProps[] {
  return paragraphs.map(({ text, style }, at) => ({
    text,
    options: {
      lang,
      fontSize: size,
      fontFace: style === "quote" ? HEADINGS_FONT : BODY_FONT,
      color: style === "quiet" ? MUTED : INK,
      bold: style === "quiet",
      italic: style === "quote",
      paraSpaceAfter: AFTER * size,
      breakLine: at < paragraphs.length - 1,
      ...(style === "bullet" ? { bullet: { indent: INDENT * POINTS } } : {}),
    },
  }));
}

/** The largest type in which a heading keeps to its room. */
function headingSize(text: string, { w, h }: Box, largest: number): number {
  for (let size = largest; size > SMALLEST; size--)
    if (textHeight(text, { width: w, size, run: "heading" }) <= h) return size;
  return SMALLEST;
}

function writeHeadings(slide: PptxGenJS.Slide, shown: ShownSlide, { lang, layout }: SlidePens): void {
  const heading = plain(shown.heading);
  const fontSize = headingSize(heading, layout.title, layout.titleSize);
  slide.addText([{ text: heading, options: { lang, fontSize, color: INK } }], { placeholder: SLOTS.title });
  if (shown.subheading === null || layout.subheading === null) return;
  const text = plain(shown.subheading);
  const size = headingSize(text, layout.subheading, SUBHEADING_SIZE);
  slide.addText([{ text, options: { lang, fontSize: size, color: MUTED } }], {
    placeholder: SLOTS.subheading,
  });
}

/** @param isAlone whether nothing else stands on the slide: it then has the layout's place for words */
function writePart(
  slide: PptxGenJS.Slide,
  part: Part,
  { language, lang, body, codes }: SlidePens,
  isAlone: boolean,
): ChartTable | null {
  const names = NAMES[language];
  const { size } = body;
  const { box } = part;
  if (part.kind === "text") {
    const free = { ...box, margin: 0, valign: "top", isTextBox: true, objectName: names.text } as const;
    slide.addText(runsOf(part.paragraphs, size, lang), isAlone ? { placeholder: SLOTS.body } : free);
    return null;
  }
  if (part.kind === "table") {
    drawTable(slide, part, { box, size, lang, name: names.table });
    return null;
  }
  if (part.kind === "code") {
    writeCode(slide, part, { size, lang, names, codes });
    return null;
  }
  const table = chartTable(part.chart, language);
  const series = table.series.map(({ name, values }) => ({ name, labels: table.labels, values }));
  slide.addChart("bar", series, chartLook(part.chart, table, { box, size, lang, name: names.chart }));
  return table;
}

function writeSource(slide: PptxGenJS.Slide, shown: ShownSlide, { language, lang, layout }: SlidePens): void {
  slide.addText([{ text: plain(shown.source), options: { lang, fontSize: SOURCE_SIZE, color: MUTED } }], {
    ...layout.source,
    margin: 0,
    valign: "middle",
    isTextBox: true,
    objectName: NAMES[language].source,
  });
}

/** @returns what the slide's charts are made of, in the order in which they stand */
export function writeSlide(slide: PptxGenJS.Slide, shown: ShownSlide, pens: SlidePens): ChartTable[] {
  const { language, body, map } = pens;
  writeHeadings(slide, shown, pens);
  const charts = body.parts.flatMap((part) => writePart(slide, part, pens, body.parts.length === 1) ?? []);
  if (map !== null && shown.map !== null)
    slide.addImage({
      ...MAP,
      data: `image/png;base64,${Buffer.from(map).toString("base64")}`,
      altText: plain(shown.map.alt),
      objectName: NAMES[language].map,
    });
  writeSource(slide, shown, pens);
  if (shown.notes !== null) slide.addNotes(plain(shown.notes));
  return charts;
}
