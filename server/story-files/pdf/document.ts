/** The document around the pages: title, language and day, and that it is tagged (PDF/UA-1, ISO 14289-1). */
import PDFDocument from "pdfkit";
import { escapeXml } from "#server/pictures/index.ts";

export interface DocumentFacts {
  title: string;
  language: "sv" | "en";
  /** `YYYY-MM-DD`; the only moment that the file knows. */
  day: string;
}

const LANGUAGES = { sv: "sv-SE", en: "en-GB" } as const;
const PRODUCT = "Platsplan";

/** Without a page; the same facts give the same bytes. */
export function openDocument({ title, language, day }: DocumentFacts): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: "1.7",
    tagged: true,
    lang: LANGUAGES[language],
    displayTitle: true,
    info: {
      Title: title,
      Creator: PRODUCT,
      Producer: PRODUCT,
      CreationDate: new Date(`${day}T00:00:00Z`),
    },
  });
  doc.appendXML(
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  );
  // PDFKit writes the title into the metadata's XML as it stands: what the other dictionary has is written
  // by then, and a title with a “<” is still a title.
  const endMetadata = doc.endMetadata.bind(doc);
  doc.endMetadata = () => {
    doc.info.Title = escapeXml(title);
    endMetadata();
  };
  return doc;
}

/** Ends the document. */
export async function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  doc.end();
  const chunks: Buffer[] = [];
  for await (const chunk of doc) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}
