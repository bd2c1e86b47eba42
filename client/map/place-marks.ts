/** What marks a place that something is to be said of, drawn once per theme: slanting lines and a flag. */
import type { Palette } from "#data/rules/map-look/palette.ts";

const SIZE = 16;

function penOf(size: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement("canvas");
  canvas.width = size;
  canvas.height = size;
  return canvas.getContext("2d");
}

/** @returns the image with twice the pixels it is shown in; null where the page has no canvas */
export function hatching(palette: Palette): ImageData | null {
  const pen = penOf(SIZE);
  if (pen === null) return null;
  pen.strokeStyle = palette.place;
  pen.lineWidth = 2.5;
  // Three strokes, so that the lines go on from one tile into the next.
  for (const shift of [-SIZE, 0, SIZE]) {
    pen.beginPath();
    pen.moveTo(shift - 2, SIZE + 2);
    pen.lineTo(shift + SIZE + 2, -2);
    pen.stroke();
  }
  return pen.getImageData(0, 0, SIZE, SIZE);
}

const FLAG_SIZE = 24;

/** @returns the image with twice the pixels it is shown in; null where the page has no canvas */
export function flag(palette: Palette): ImageData | null {
  const pen = penOf(FLAG_SIZE);
  if (pen === null) return null;
  pen.fillStyle = palette.placeWord;
  pen.fillRect(4, 2, 3, 21);
  pen.beginPath();
  pen.moveTo(6, 2);
  pen.lineTo(22, 2);
  pen.lineTo(17, 7.5);
  pen.lineTo(22, 13);
  pen.lineTo(6, 13);
  pen.fill();
  return pen.getImageData(0, 0, FLAG_SIZE, FLAG_SIZE);
}
