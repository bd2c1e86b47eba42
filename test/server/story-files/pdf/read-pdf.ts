/**
 * Reads a finished PDF the way a screen reader and a validator do: its tree of parts, what is drawn on each
 * page and within which mark, its fonts and what it says of itself.
 */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "pdf-lib";
import { getDocument, OPS, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** An element of the structure tree. */
export interface Part {
  type: string;
  alt: string | null;
  /** Its attributes: Scope, BBox, ListNumbering. */
  attributes: Map<string, string>;
  parts: Part[];
  /** How much marked content stands in it directly. */
  contents: number;
}

/** What is painted on a page, and in which marks. */
export interface Painted {
  /** The innermost mark with an id; null: none. */
  mark: number | null;
  isArtifact: boolean;
}

const textOf = (object: PDFObject | undefined): string | null =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;

const arrayOf = (object: PDFObject | undefined): PDFObject[] =>
  object instanceof PDFArray ? object.asArray() : object === undefined ? [] : [object];

export async function readParts(bytes: Uint8Array) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = document;
  const dictOf = (object: PDFObject | undefined): PDFDict | null => {
    const found = object instanceof PDFRef ? context.lookup(object) : object;
    return found instanceof PDFDict ? found : null;
  };
  const partOf = (dict: PDFDict): Part => {
    const kids = arrayOf(context.lookup(dict.get(PDFName.of("K"))));
    const isElement = (kid: PDFObject) => dictOf(kid)?.has(PDFName.of("S")) === true;
    const attributes = dictOf(dict.get(PDFName.of("A")));
    return {
      type: String(dict.get(PDFName.of("S"))).slice(1),
      alt: textOf(dict.get(PDFName.of("Alt"))),
      attributes: new Map(
        (attributes?.entries() ?? []).map(([key, value]) => [String(key).slice(1), String(value)]),
      ),
      parts: kids.flatMap((kid) => {
        const own = isElement(kid) ? dictOf(kid) : null;
        return own === null ? [] : [partOf(own)];
      }),
      contents: kids.filter((kid) => !isElement(kid)).length,
    };
  };
  const root = dictOf(catalog.get(PDFName.of("StructTreeRoot")));
  const metadata = context.lookup(catalog.get(PDFName.of("Metadata")));
  return {
    document,
    roots: arrayOf(context.lookup(root?.get(PDFName.of("K")))).flatMap((kid) => {
      const dict = dictOf(kid);
      return dict === null ? [] : [partOf(dict)];
    }),
    language: textOf(catalog.get(PDFName.of("Lang"))),
    /** The metadata's XML. */
    xml: metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.contents) : "",
    /** Every font, with whether the file holds its letters and says which characters they are. */
    fonts: context.enumerateIndirectObjects().flatMap(([, object]) => {
      const dict = dictOf(object);
      if (dict?.get(PDFName.of("Type")) !== PDFName.of("Font")) return [];
      if (!dict.has(PDFName.of("DescendantFonts"))) return [];
      const [own] = arrayOf(context.lookup(dict.get(PDFName.of("DescendantFonts"))));
      const descriptor = dictOf(dictOf(own)?.get(PDFName.of("FontDescriptor")));
      return [
        {
          name: String(dict.get(PDFName.of("BaseFont"))),
          isEmbedded: descriptor?.has(PDFName.of("FontFile2")) === true,
          isReadable: dict.has(PDFName.of("ToUnicode")),
        },
      ];
    }),
    /** Fonts, annotations and actions of any kind. */
    dictionaries: context.enumerateIndirectObjects().flatMap(([, object]) => dictOf(object) ?? []),
    tabs: document.getPages().map(({ node }) => String(node.get(PDFName.of("Tabs")))),
    structParents: document
      .getPages()
      .map(({ node }) => node.get(PDFName.of("StructParents")) instanceof PDFNumber),
  };
}

const walk = (part: Part): Part[] => [part, ...part.parts.flatMap(walk)];
export const everyPart = (parts: readonly Part[]): Part[] => parts.flatMap(walk);

/** Fused with a path since PDF.js 5: the path's first argument says what is done with it. */
const PAINTS = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const SHOWS = new Set<number>([OPS.showText, OPS.paintImageXObject, OPS.shadingFill]);

export async function readPages(bytes: Uint8Array) {
  const document = await getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const painted: Painted[] = [];
    const marks: { id: number | null; isArtifact: boolean }[] = [];
    const nested: string[] = [];
    for (const [at, operation] of fnArray.entries()) {
      const args: unknown[] = argsArray[at] ?? [];
      if (operation === OPS.beginMarkedContent || operation === OPS.beginMarkedContentProps) {
        const isArtifact = args[0] === "Artifact";
        if (isArtifact && marks.length > 0) nested.push(String(number));
        marks.push({ id: typeof args[1] === "number" ? args[1] : null, isArtifact });
      } else if (operation === OPS.endMarkedContent) marks.pop();
      else if (
        SHOWS.has(operation) ||
        (operation === OPS.constructPath && typeof args[0] === "number" && PAINTS.has(args[0]))
      )
        painted.push({
          mark: marks.findLast(({ id }) => id !== null)?.id ?? null,
          isArtifact: marks.some((mark) => mark.isArtifact),
        });
    }
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    pages.push({
      painted,
      nested,
      open: marks.length,
      text,
      view: page.view,
      tree: await page.getStructTree(),
    });
  }
  const told = {
    outline: await document.getOutline(),
    marks: await document.getMarkInfo(),
    preferences: await document.getViewerPreferences(),
    info: (await document.getMetadata()).info,
  };
  await document.destroy();
  return { pages, ...told };
}
