/** The half of pdf.js that parses; it is loaded for what that does, and nothing of it is called. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
