/** pdf.js as it is used here: nothing fetched, nothing evaluated, no pictures, everything from its own package. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PDFDocumentLoadingTask } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { RefusalReason } from "#data/schema/refusal.ts";
import { getDocument, VerbosityLevel } from "./pdfjs.ts";

const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/**
 * Where pdf.js puts the typefaces that a page is drawn with. Without a document it fails at that, and makes
 * an outline of every letter instead, which takes a quarter of its time and which nobody looks at.
 */
const NOWHERE = {
  createElement: () => ({ sheet: { cssRules: [], insertRule: () => {} }, remove: () => {} }),
  documentElement: { getElementsByTagName: () => [{ append: () => {} }] },
};

/** Takes a copy of the bytes; whoever starts it ends it with `destroy`. */
export function startOpening(bytes: Uint8Array): PDFDocumentLoadingTask {
  const options = {
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: false,
    // Letters alone are read: no picture is worth its memory.
    maxImageSize: 0,
    standardFontDataUrl: join(folder, "standard_fonts/"),
    cMapUrl: join(folder, "cmaps/"),
    cMapPacked: true,
    verbosity: VerbosityLevel.ERRORS,
  };
  // Its types ask for a whole document, of which it needs this much.
  Reflect.set(options, "ownerDocument", NOWHERE);
  return getDocument(options);
}

/** What an error of pdf.js on opening says of the document. */
export const reasonOf = (error: unknown): RefusalReason =>
  error instanceof Error && error.name === "PasswordException" ? "encrypted" : "damaged";
