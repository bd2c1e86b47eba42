/** Each format's reader, one line a format. */
import type { DocumentFormat } from "#data/schema/document.ts";
import { formatOf } from "./format.ts";
import type { ReadContext, Reading } from "./reading.ts";
import { readText } from "./text/index.ts";
import { readWorkbook } from "./workbook/index.ts";

/** Never throws on content: what cannot be read is refused. */
type Reader = (bytes: Uint8Array, context: ReadContext) => Promise<Reading>;

/** What takes long to load is loaded for a document that needs it. */
const READERS: Readonly<Record<DocumentFormat, Reader>> = {
  xlsx: readWorkbook,
  ods: readWorkbook,
  pdf: async (...document) => (await import("./pdf/index.ts")).readPdf(...document),
  docx: async (...document) => (await import("./docx/index.ts")).readDocx(...document),
  text: readText,
};

/** Reads a document of any format, told by its content. */
export async function readAnyFormat(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const format = await formatOf(bytes, context.fileName, context.limits);
  if (typeof format !== "string") return format;
  return READERS[format](bytes, context);
}
