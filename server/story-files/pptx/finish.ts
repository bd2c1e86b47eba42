/**
 * What the library leaves undone: what a table says to those who do not see it, its heading row, one
 * number for each shape, places that nobody filled, the language of every word, notes with their lines,
 * the theme, and properties that name nobody.
 */
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import { type Parts, packed, rewrite, unpacked } from "#server/office/package-parts.ts";
import type { ToldStory } from "#server/story-files/index.ts";
import type { ChartTable } from "./chart.ts";
import { chartWorkbook } from "./chart-workbook.ts";
import { dress } from "./dress.ts";
import { edit, elements, NAMESPACES } from "./edit-xml.ts";
import { LINE } from "./look.ts";
import { plain } from "./plain.ts";
import { properties } from "./properties.ts";
import type { Theme } from "./theme.ts";

export interface Finishing {
  story: ToldStory;
  /** As files name languages: `sv-SE`. */
  lang: string;
  theme: Theme;
  /** Of the whole file, in the order in which they stand. */
  charts: readonly ChartTable[];
}

const tableWords = ({ heading, subheading }: ShownSlide): string =>
  plain(subheading === null ? heading : `${heading}. ${subheading}`);

function finishTables(document: Document, slide: ShownSlide): void {
  for (const frame of elements(document, "p", "graphicFrame")) {
    const [look] = elements(frame, "a", "tblPr");
    if (look === undefined) continue;
    look.setAttribute("firstRow", "1");
    elements(frame, "p", "cNvPr")[0]?.setAttribute("descr", tableWords(slide));
  }
}

function takeOutEmpty(document: Document): void {
  for (const shape of elements(document, "p", "sp")) {
    const isPlace = elements(shape, "p", "ph").length > 0;
    const says = elements(shape, "a", "t").some(({ textContent }) => textContent !== "");
    if (isPlace && !says) shape.parentNode?.removeChild(shape);
  }
}

/** The library numbers tables by themselves, so that two shapes of a slide may have one number. */
function numberShapes(document: Document): void {
  for (const [at, shape] of elements(document, "p", "cNvPr").entries())
    shape.setAttribute("id", String(at + 1));
}

/** A break within a text is none to a program that shows it: each line is a paragraph. */
function breakNotes(document: Document): void {
  for (const paragraph of elements(document, "a", "p")) {
    const [text, ...others] = elements(paragraph, "a", "t");
    const lines = text?.textContent?.split(/\r?\n/) ?? [];
    if (text === undefined || others.length > 0 || lines.length < 2) continue;
    for (const line of lines) {
      text.textContent = line;
      paragraph.parentNode?.insertBefore(paragraph.cloneNode(true), paragraph);
    }
    paragraph.parentNode?.removeChild(paragraph);
  }
}

/** The library writes its own language wherever nobody names another. */
function speak(parts: Parts, lang: string): void {
  for (const name of parts.keys())
    if (/^ppt\/.*\.xml$/.test(name))
      rewrite(parts, name, (xml) =>
        xml.replaceAll(' altLang="en-US"', "").replaceAll('lang="en-US"', `lang="${lang}"`),
      );
}

/** The first bar stands uppermost, and lines are the theme's: the library knows neither way of saying it. */
function turnCharts(document: Document): void {
  for (const axis of elements(document, "c", "catAx"))
    elements(axis, "c", "orientation")[0]?.setAttribute("val", "maxMin");
  for (const lines of elements(document, "c", "majorGridlines"))
    for (const fixed of elements(lines, "a", "srgbClr")) {
      const ofTheme = document.createElementNS(NAMESPACES.a, "a:schemeClr");
      ofTheme.setAttribute("val", LINE);
      fixed.parentNode?.replaceChild(ofTheme, fixed);
    }
}

const numberIn = (name: string): number => Number(/\d+/.exec(name)?.[0]);

async function finishCharts(parts: Parts, charts: readonly ChartTable[]): Promise<void> {
  for (const name of parts.keys())
    if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) edit(parts, name, turnCharts);
  const books = [...parts.keys()].filter((name) => name.startsWith("ppt/embeddings/"));
  books.sort((a, b) => numberIn(a) - numberIn(b));
  for (const [at, name] of books.entries()) {
    const table = charts[at];
    if (table === undefined) throw new Error("The file has more charts than were drawn");
    parts.set(name, await chartWorkbook(table));
  }
}

/** @param file as the library wrote it */
export async function finished(file: Uint8Array, finishing: Finishing): Promise<Uint8Array> {
  const { story, lang, theme, charts } = finishing;
  const parts = unpacked(file);
  for (const [at, slide] of story.slides.entries()) {
    edit(parts, `ppt/slides/slide${at + 1}.xml`, (document) => {
      finishTables(document, slide);
      takeOutEmpty(document);
      numberShapes(document);
    });
    edit(parts, `ppt/notesSlides/notesSlide${at + 1}.xml`, breakNotes);
  }
  speak(parts, lang);
  await finishCharts(parts, charts);
  edit(parts, "ppt/theme/theme1.xml", (document) => dress(document, theme));
  properties(parts, { ...story, lang });
  return packed(parts);
}
