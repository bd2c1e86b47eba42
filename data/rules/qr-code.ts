/** A QR code as a drawing: dark squares on a light ground, for whatever draws it. Pure. */
import { encode } from "uqr";

/** What the standard wants free around the code. */
const BORDER = 4;

export interface QrCode {
  /** Squares from side to side, with what is free around them. */
  size: number;
  /** What is dark, as an SVG path in squares. */
  path: string;
}

/** Dark squares that stand side by side as one: there is no seam between them on any screen. */
function runsOf(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []));
  return starts
    .map((x) => {
      const end = row.indexOf(false, x);
      const width = (end === -1 ? row.length : end) - x;
      return `M${x} ${y}h${width}v1h-${width}z`;
    })
    .join("");
}

/** Read also where a part of it is dirty or hidden. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: "M", border: BORDER });
  return { size, path: data.map(runsOf).join("") };
}
