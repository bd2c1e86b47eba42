/** A QR code on a slide, with where it leads beside it. */
import type PptxGenJS from "pptxgenjs";
import type { QrPictures } from "#server/pictures/index.ts";
import type { Part } from "./arrange.ts";
import { BODY_FONT, INK } from "./look.ts";
import type { NAMES } from "./names.ts";
import { plain } from "./plain.ts";

interface CodePens {
  /** Points. */
  size: number;
  /** As files name languages: `sv-SE`. */
  lang: string;
  names: (typeof NAMES)[keyof typeof NAMES];
  codes: QrPictures;
}

/** Inches between the code and its words. */
const GAP = 0.25;

export function writeCode(
  slide: PptxGenJS.Slide,
  { code, box }: Extract<Part, { kind: "code" }>,
  { size, lang, names, codes }: CodePens,
): void {
  const picture = codes.get(code.address);
  if (picture === undefined) throw new Error(`No code was drawn of ${code.address}`);
  const side = box.h;
  slide.addImage({
    x: box.x,
    y: box.y,
    w: side,
    h: side,
    data: `image/png;base64,${Buffer.from(picture.png).toString("base64")}`,
    altText: plain(code.alt),
    objectName: names.code,
  });
  const look = { lang, fontFace: BODY_FONT, color: INK, fontSize: size };
  slide.addText(
    [
      { text: plain(code.text), options: { ...look, breakLine: true } },
      { text: plain(code.address), options: { ...look, bold: true } },
    ],
    {
      x: box.x + side + GAP,
      y: box.y,
      w: box.w - side - GAP,
      h: side,
      margin: 0,
      valign: "middle",
      isTextBox: true,
      objectName: names.text,
    },
  );
}
