/** Everything that a file says to whoever opens or unpacks it: its pages, its parts, its properties. */
import { strFromU8, unzipSync } from "fflate";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

async function textsOfPdf(data: Uint8Array): Promise<string> {
  const document = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
  const texts = [JSON.stringify(await document.getMetadata()), JSON.stringify(await document.getOutline())];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
    texts.push(JSON.stringify(await page.getStructTree()), JSON.stringify(await page.getAnnotations()));
  }
  await document.destroy();
  return texts.join("\n");
}

/** Words may be cut in pieces, each dressed on its own: read both with and without what stands between them. */
const withAndWithoutTags = (xml: string): string => `${xml}\n${xml.replace(/<[^>]*>/g, "")}`;

/** A workbook within a presentation is opened too. */
async function textsOfZip(bytes: Uint8Array): Promise<string> {
  const parts = await Promise.all(
    Object.entries(unzipSync(bytes)).map(async ([name, part]) => `${name}\n${await textsOfFile(part)}`),
  );
  return parts.join("\n");
}

export async function textsOfFile(bytes: Uint8Array): Promise<string> {
  const head = strFromU8(bytes.subarray(0, 5), true);
  if (head.startsWith("PK\u0003\u0004")) return textsOfZip(bytes);
  // What reads it takes the bytes over.
  if (head === "%PDF-") return textsOfPdf(bytes.slice());
  return withAndWithoutTags(strFromU8(bytes));
}
