/** A Word document as a file: the same document of the same day gives the same bytes. */
import { type Document, Packer } from "docx";
import { packed, rewrite, unpacked } from "./package-parts.ts";

/** The library numbers drawings on and on for as long as the program runs; a file needs its own numbers only. */
function numbered(xml: string): string {
  let last = 0;
  return xml.replaceAll(/(<wp:docPr id=")\d+"/g, (_, start: string) => `${start}${++last}"`);
}

/** @param day `YYYY-MM-DD`, the only moment that the file knows */
export async function wordFile(document: Document, day: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unpacked(new Uint8Array(await Packer.toArrayBuffer(document)));
  rewrite(parts, "word/document.xml", numbered);
  rewrite(parts, "docProps/core.xml", (xml) =>
    xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
  );
  return packed(parts);
}
