/** Each format's reader, one line a format. */
import type { DocumentFormat } from "#data/schema/document.ts";
import { formatOf } from "./format.ts";
import { readPdf } from "./pdf/index.ts";
import { type ReadContext, type Reading, refuse } from "./reading.ts";
import { readText } from "./text/index.ts";
import { readWorkbook } from "./workbook/index.ts";

/** Never throws on content: what cannot be read is refused. */
type Reader = (bytes: Uint8Array, context: ReadContext) => Promise<Reading>;

const READERS: Partial<Record<DocumentFormat, Reader>> = {
  xlsx: readWorkbook,
  ods: readWorkbook,
  pdf: readPdf,
  text: readText,
};

/** Reads a document of any format, told by its content. */
export async function readAnyFormat(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const format = await formatOf(bytes, context.fileName, context.limits);
  if (typeof format !== "string") return format;
  const read = READERS[format];
  return read === undefined ? refuse("unknown-format") : read(bytes, context);
}
