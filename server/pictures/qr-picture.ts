/** A QR code as a picture by itself: dark on white on every ground, with what must be free around it. */
import { qrCode } from "#data/rules/qr-code.ts";
import { asPng } from "./as-png.ts";

/** Pixels of each square: sharp at the sizes at which a code stands on paper and on a wall. */
const SQUARE = 16;

interface QrPicture {
  svg: string;
  png: Uint8Array;
}

async function qrPicture(text: string): Promise<QrPicture> {
  const { size, path } = qrCode(text);
  const side = size * SQUARE;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<rect width="${size}" height="${size}" fill="#ffffff"/><path d="${path}" fill="#000000"/></svg>`;
  return { svg, png: await asPng(svg, { width: side, height: side }) };
}

/** By the texts that they say. */
export type QrPictures = ReadonlyMap<string, QrPicture>;

/** Each drawn once. @throws NoPicture */
export async function qrPictures(texts: readonly string[]): Promise<QrPictures> {
  const pictures = new Map<string, QrPicture>();
  for (const text of new Set(texts)) pictures.set(text, await qrPicture(text));
  return pictures;
}
