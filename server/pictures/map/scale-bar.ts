/** How long the scale bar is: the largest round number of metres that its room holds. Pure. */

const ROUND = [1, 2, 5];

export interface ScaleBar {
  metres: number;
  pixels: number;
}

/** @param room the most pixels that the bar may take */
export function scaleBar(metresPerPixel: number, room: number): ScaleBar {
  const most = metresPerPixel * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const digit = ROUND.filter((one) => one * power <= most).at(-1) ?? 1;
  const metres = digit * power;
  return { metres, pixels: metres / metresPerPixel };
}

export const metresInWords = (metres: number): string =>
  metres >= 1_000 ? `${String(metres / 1_000).replace(".", ",")} km` : `${metres} m`;
