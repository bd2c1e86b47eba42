/** A QR code in a Word document: as lines, and in pixels for programs that know no lines. */
import { ImageRun, Paragraph, TextRun } from "docx";
import type { Block } from "#data/schema/shown-slide.ts";
import type { QrPictures } from "#server/pictures/index.ts";
import { written } from "./written.ts";

/** Pixels of 1/96 inch: 34 mm. */
const SIDE = 128;

/** @throws where the code was not drawn before */
export function wordCode(
  { text, address, alt }: Extract<Block, { kind: "code" }>,
  codes: QrPictures,
): Paragraph[] {
  const picture = codes.get(address);
  if (picture === undefined) throw new Error(`No code was drawn of ${address}`);
  const code = new ImageRun({
    type: "svg",
    data: Buffer.from(picture.svg),
    fallback: { type: "png", data: Buffer.from(picture.png) },
    transformation: { width: SIDE, height: SIDE },
    altText: { name: written(alt), title: written(alt), description: written(alt) },
  });
  return [
    new Paragraph({ keepNext: true, text: written(text) }),
    new Paragraph({ keepNext: true, children: [code] }),
    new Paragraph({ children: [new TextRun({ text: written(address), bold: true })] }),
  ];
}
