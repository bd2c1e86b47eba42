/** Which format a file has, told by what is in it; its name only helps to say what is wrong. */

import { plainText } from "#data/rules/plain-text.ts";
import type { DocumentFormat } from "#data/schema/document.ts";
import { isCompound, isEncryptedEnvelope } from "./compound.ts";
import type { ReadLimits } from "./limits.ts";
import { openPackage, type Package } from "./package/open-package.ts";
import { type Refused, refuse } from "./reading.ts";

/** Names that promise a format that can be read. */
const PROMISE = /\.(?:xls[xm]|ods|pdf|doc[xm]|txt|csv)$/i;

/** The main part's kind in a workbook and in a text document; templates and macros make no difference. */
const SPREADSHEET =
  /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml/;
const TEXT_DOCUMENT =
  /(?:wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml/;

const startsWith = (bytes: Uint8Array, text: string, within = text.length): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, within)).includes(text, 0, "latin1");

const textOf = ({ parts }: Package, name: string): string => new TextDecoder().decode(parts.get(name));

/** An OpenDocument file names its kind in an entry of its own; its manifest tells what is encrypted. */
function openDocument(opened: Package): DocumentFormat | "encrypted" | null {
  if (!textOf(opened, "mimetype").startsWith("application/vnd.oasis.opendocument.spreadsheet")) return null;
  return textOf(opened, "META-INF/manifest.xml").includes(":encryption-data") ? "encrypted" : "ods";
}

async function packedFormat(
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<DocumentFormat | "encrypted" | null | Refused> {
  const opened = await openPackage(bytes, limits, (name) =>
    ["mimetype", "META-INF/manifest.xml", "[Content_Types].xml"].includes(name),
  );
  if (!opened.ok) return opened;
  // The parts may lie anywhere; their kinds are declared.
  const kinds = textOf(opened.package, "[Content_Types].xml");
  if (SPREADSHEET.test(kinds)) return "xlsx";
  if (TEXT_DOCUMENT.test(kinds)) return "docx";
  return openDocument(opened.package);
}

/**
 * The format of a file.
 *
 * @returns the format; or `empty`, `encrypted`, `damaged` (a packed file that does not open),
 * `mislabelled` (its name promises a format, and it is none that can be read), `unknown-format`
 */
export async function formatOf(
  bytes: Uint8Array,
  fileName: string,
  limits: ReadLimits,
): Promise<DocumentFormat | Refused> {
  if (bytes.length === 0) return refuse("empty");
  const unknown = refuse(PROMISE.test(fileName) ? "mislabelled" : "unknown-format");
  if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) {
    const format = await packedFormat(bytes, limits);
    return format === "encrypted" ? refuse("encrypted") : (format ?? unknown);
  }
  // Readers of PDF take a mark that comes a little late.
  if (startsWith(bytes, "%PDF-", 1_024)) return "pdf";
  if (isCompound(bytes)) return refuse(isEncryptedEnvelope(bytes) ? "encrypted" : "unknown-format");
  const text = plainText(bytes);
  if (text === null) return unknown;
  return text.trim() === "" ? refuse("empty") : "text";
}
