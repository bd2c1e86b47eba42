/** A presentation file opened as a program opens it: its parts, and what its slides say. */
import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { elements } from "#server/story-files/pptx/edit-xml.ts";

export interface OpenedSlide {
  document: Document;
  title: string;
  texts: string[];
  tables: string[][][];
  /** Of pictures, tables and charts. */
  alts: string[];
  notes: string;
}

export interface Opened {
  /** Every part that is XML, by its name. */
  xml: ReadonlyMap<string, string>;
  names: string[];
  slides: OpenedSlide[];
  bytes: (name: string) => Uint8Array;
}

/** @throws on the first fault in the XML */
function parsed(xml: string, name: string): Document {
  const fail = (message: string) => {
    throw new Error(`${name}: ${message}`);
  };
  return new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(
    xml,
    "text/xml",
  );
}

const texts = (within: Document | Element): string[] =>
  elements(within, "a", "t").map(({ textContent }) => textContent ?? "");

/** Paragraph by paragraph. */
const linesOf = (within: Document | Element): string[] =>
  elements(within, "a", "p").map((paragraph) => texts(paragraph).join(""));

function slideOf(document: Document, notes: Document): OpenedSlide {
  const title = elements(document, "p", "sp").find((shape) =>
    elements(shape, "p", "ph").some((place) => place.getAttribute("type") === "title"),
  );
  const body = elements(notes, "p", "sp").find((shape) =>
    elements(shape, "p", "ph").some((place) => place.getAttribute("type") === "body"),
  );
  return {
    document,
    title: title === undefined ? "" : linesOf(title).join("\n"),
    texts: linesOf(document),
    tables: elements(document, "a", "tbl").map((table) =>
      elements(table, "a", "tr").map((row) =>
        elements(row, "a", "tc").map((cell) => linesOf(cell).join("\n")),
      ),
    ),
    alts: elements(document, "p", "cNvPr").flatMap((shape) => shape.getAttribute("descr") || []),
    notes: body === undefined ? "" : linesOf(body).join("\n"),
  };
}

export function opened(file: Uint8Array): Opened {
  const parts = unzipSync(file);
  const names = Object.keys(parts);
  const bytes = (name: string): Uint8Array => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The file has no ${name}`);
    return part;
  };
  const xml = new Map(
    names.filter((name) => /\.(?:xml|rels)$/.test(name)).map((name) => [name, strFromU8(bytes(name))]),
  );
  for (const [name, text] of xml) parsed(text, name);
  const count = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  const slides = Array.from({ length: count }, (_, at) => {
    const of = (name: string) => parsed(xml.get(name) ?? "", name);
    return slideOf(of(`ppt/slides/slide${at + 1}.xml`), of(`ppt/notesSlides/notesSlide${at + 1}.xml`));
  });
  return { xml, names, slides, bytes };
}
