/** The sign beside a status word, as the interface draws it: a ring that fills. */
import type { Status } from "#data/schema/status.ts";
import { FILLS } from "./look.ts";
import type { Pen } from "./pen.ts";

/** Furniture: the word beside it says the same. */
export function statusSign(pen: Pen, status: Status, x: number, y: number, side: number): void {
  const { doc } = pen;
  const { stroke } = FILLS[status];
  const [middleX, middleY, radius] = [x + side / 2, y + side / 2, side * 0.4];
  const at = (dx: number, dy: number): [number, number] => [middleX + dx * side, middleY + dy * side];
  pen.furniture(() => {
    doc.save().lineWidth(side * 0.11);
    if (status === "planned" || status === "unknown") doc.dash(side * 0.15, { space: side * 0.12 });
    doc.circle(middleX, middleY, radius);
    if (status === "done") doc.fillAndStroke(stroke, stroke);
    else doc.stroke(stroke);
    doc.undash();
    const sweep = status === "started" ? 0.25 : status === "partly-done" ? 0.5 : 0;
    if (sweep > 0) {
      const [endX, endY] = sweep === 0.25 ? [middleX + radius, middleY] : [middleX, middleY + radius];
      doc
        .path(
          `M${middleX} ${middleY}L${middleX} ${middleY - radius}A${radius} ${radius} 0 0 1 ${endX} ${endY}Z`,
        )
        .fill(stroke);
    }
    if (status === "done")
      doc
        .moveTo(...at(-0.19, 0.01))
        .lineTo(...at(-0.06, 0.14))
        .lineTo(...at(0.19, -0.13))
        .stroke("#ffffff");
    if (status === "not-done")
      doc
        .moveTo(...at(-0.15, -0.15))
        .lineTo(...at(0.15, 0.15))
        .moveTo(...at(0.15, -0.15))
        .lineTo(...at(-0.15, 0.15))
        .stroke(stroke);
    if (status === "removed")
      doc
        .moveTo(...at(-0.21, 0))
        .lineTo(...at(0.21, 0))
        .stroke(stroke);
    doc.restore();
  });
}
