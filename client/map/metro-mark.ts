/** The mark of a metro station: a T in a circle, drawn once per theme. */
import type { Palette } from "#data/rules/map-look/palette.ts";

const SIZE = 48;

/** @returns the image with twice the pixels it is shown in; null where the page has no canvas */
export function metroMark(palette: Palette): ImageData | null {
  const canvas = document.createElement("canvas");
  canvas.width = SIZE;
  canvas.height = SIZE;
  const pen = canvas.getContext("2d");
  if (pen === null) return null;
  pen.beginPath();
  pen.arc(SIZE / 2, SIZE / 2, SIZE / 2 - 3, 0, Math.PI * 2);
  pen.fillStyle = palette.halo;
  pen.fill();
  pen.lineWidth = 3;
  pen.strokeStyle = palette.metro;
  pen.stroke();
  pen.lineWidth = 4.5;
  pen.strokeStyle = palette.word;
  pen.beginPath();
  pen.moveTo(14, 16);
  pen.lineTo(34, 16);
  pen.moveTo(24, 16);
  pen.lineTo(24, 35);
  pen.stroke();
  return pen.getImageData(0, 0, SIZE, SIZE);
}
