/** Reads QR codes as a camera does, out of what files hold of them: squares that are drawn, or pixels. */
import { unzlibSync } from "fflate";
import decodeQR from "qr/decode.js";

/** Pixels of each square. */
const SQUARE = 4;
const OPTIONS = { timeLimit: 60_000 };

/** A run of dark squares. */
export interface Run {
  x: number;
  y: number;
  width: number;
}

/** @param size squares from side to side, with what is free around them */
export function codeOfRuns(runs: readonly Run[], size: number): string {
  const side = size * SQUARE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const { x, y, width } of runs)
    for (let row = y * SQUARE; row < (y + 1) * SQUARE; row++)
      for (let at = x * SQUARE; at < (x + width) * SQUARE; at++)
        data.set([0, 0, 0, 255], (row * side + at) * 4);
  return decodeQR({ width: side, height: side, data }, OPTIONS);
}

/** @param path as `qrCode` draws it */
export const codeOfPath = (path: string, size: number): string =>
  codeOfRuns(
    [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
    })),
    size,
  );

/** What a byte of a PNG stands beside, is above, or both (PNG, section 9.2). */
function foretold(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const guess = left + above - corner;
  const far = (of: number) => Math.abs(guess - of);
  if (far(left) <= far(above) && far(left) <= far(corner)) return left;
  return far(above) <= far(corner) ? above : corner;
}

/** @param file of eight bits to each of red, green, blue and how much covers; not interlaced */
export function codeOfPng(file: Uint8Array): string {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  expect8BitColours(file);
  const parts: Uint8Array[] = [];
  for (let at = 8; at < file.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (name === "IDAT") parts.push(file.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const raw = unzlibSync(Buffer.concat(parts));
  const line = width * 4;
  const data = new Uint8Array(line * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x++) {
      const left = x < 4 ? 0 : (data[y * line + x - 4] ?? 0);
      const above = y === 0 ? 0 : (data[(y - 1) * line + x] ?? 0);
      const corner = x < 4 || y === 0 ? 0 : (data[(y - 1) * line + x - 4] ?? 0);
      data[y * line + x] = (raw[y * (line + 1) + 1 + x] ?? 0) + foretold(filter, left, above, corner);
    }
  }
  return decodeQR({ width, height, data }, OPTIONS);
}

function expect8BitColours(file: Uint8Array): void {
  const [depth, colours, , , interlaced] = file.subarray(24, 29);
  if (depth !== 8 || colours !== 6 || interlaced !== 0) throw new Error("Another PNG than is read here");
}
