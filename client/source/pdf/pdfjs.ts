/** pdf.js as the page uses it: nothing fetched from elsewhere, nothing evaluated, its worker and letters our own files. */
import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentLoadingTask,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url";
import { fetchBytes } from "#client/api/api.ts";

GlobalWorkerOptions.workerSrc = workerUrl;

/** The letters that every reader of PDF has, for documents that do not bring their own; by file name. */
const FONTS = new Map(
  Object.entries(
    import.meta.glob<string>("../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}", {
      eager: true,
      query: "?url",
      import: "default",
    }),
  ).map(([path, url]) => [path.slice(path.lastIndexOf("/") + 1), url]),
);

/** Hands pdf.js the files that it asks for by name. */
class BundledFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const url = kind === "standardFontDataUrl" ? FONTS.get(filename) : undefined;
    if (url === undefined) throw new Error(`The page has no file ${filename}`);
    return fetchBytes(url, new AbortController().signal);
  }
}

/** Takes a copy of the bytes; whoever starts it ends it with `destroy`. */
export const startOpening = (bytes: Uint8Array): PDFDocumentLoadingTask =>
  getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    // WebAssembly would need a wider content policy.
    useWasm: false,
    BinaryDataFactory: BundledFiles,
  });
