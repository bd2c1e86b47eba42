/** Text documents (docx) as documents: one sheet for each table. */
import { zipSync } from "fflate";
import mammoth from "mammoth";
import { parseFragment } from "parse5";
import type { ReadDocument } from "#data/schema/document.ts";
import type { ReadLimits } from "#server/plans/read/limits.ts";
import { namedPersons } from "#server/plans/read/package/named-persons.ts";
import { openPackage, type Package } from "#server/plans/read/package/open-package.ts";
import { type ReadContext, type Reading, type Refused, refuse } from "#server/plans/read/reading.ts";
import { ignoredParts } from "#server/plans/read/workbook/contents.ts";
import { contentsOf } from "./contents.ts";

/** What the text depends on; pictures, fonts and macros stay packed. */
const isNeeded = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) &&
  !/^(?:docProps|customXml)\/|\/(?:theme|charts|diagrams|embeddings)\//i.test(name);

/** The document's HTML, from a package of our own: mammoth gets nothing that has not been looked at. */
async function htmlOf({ parts }: Package): Promise<string> {
  const packed = zipSync(Object.fromEntries(parts), { level: 0 });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength) },
    {
      // A document may bring rules of its own for how it is read.
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    },
  );
  return value;
}

/** The first bound that the document passes. */
function refusalOf({ sheets, loose }: ReadDocument, limits: ReadLimits): Refused | null {
  const texts = [...sheets.flatMap(({ cells }) => cells), ...loose];
  if (texts.length > limits.cells)
    return refuse("too-many-cells", { limit: limits.cells, found: texts.length });
  for (const { name, cells } of sheets) {
    const found = new Set(cells.map(({ row }) => row)).size;
    if (found > limits.rows) return refuse("too-many-rows", { where: name, limit: limits.rows, found });
  }
  const long = texts.find(({ text }) => text.length > limits.cellLength);
  if (long === undefined) return null;
  return refuse("too-large", { where: long.source.ref, limit: limits.cellLength, found: long.text.length });
}

/**
 * Reads a text document: every table, those within cells too, as a sheet, and all other text as loose.
 * What has been struck out in a tracked change is not part of the text.
 *
 * Never throws on content, runs no macro, fetches nothing and looks at no picture.
 */
export async function readDocx(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const { fileName, limits, onProgress, signal } = context;
  const opened = await openPackage(bytes, limits, isNeeded);
  if (!opened.ok) return opened;
  const html = await htmlOf(opened.package).catch(() => null);
  if (html === null) return refuse("damaged");
  if (signal.aborted) return refuse("cancelled");
  const { childNodes } = parseFragment(html);
  const document: ReadDocument = {
    format: "docx",
    fileName,
    ...contentsOf(childNodes),
    notices: [...ignoredParts(opened.package), ...(await namedPersons(bytes, limits))],
  };
  const refused = refusalOf(document, limits);
  if (refused) return refused;
  if (document.sheets.length + document.loose.length === 0) return refuse("empty");
  onProgress(1, 1);
  return { ok: true, document };
}
