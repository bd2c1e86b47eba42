/**
 * pdf.js, with the language's own functions left as they were.
 *
 * Its legacy build, which Node 20 needs, replaces functions that every part of the program uses by others
 * many times as slow; a thread that had read one PDF read all that came after it as slowly.
 */
const { push } = Array.prototype;
const { parse, stringify } = JSON;
export const { getDocument, OPS, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
// Else it comes with the first document, and replaces them once more.
await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
Object.assign(Array.prototype, { push });
Object.assign(JSON, { parse, stringify });
