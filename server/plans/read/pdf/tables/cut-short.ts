/** Whether text was cut off when the document was printed. Pure. */
import type { Box } from "#server/plans/read/pdf/drawing/box.ts";
import type { Piece } from "#server/plans/read/pdf/drawing/pieces.ts";
import type { Line } from "./lines.ts";

/** Letters may reach this far over an edge before some of them cannot be read, in their own height. */
const OVER_EDGE = 0.15;
/** Letters that find no room are left out, so that a line cut off ends this near to its opening. */
const AT_EDGE = 0.35;

/** Whether a piece reaches over the opening that it is drawn through, or over the page. */
function isOverEdge({ box, size, clip }: Piece, page: Box): boolean {
  const over = OVER_EDGE * size;
  return [page, clip ?? page].some(
    (edge) =>
      box.left < edge.left - over ||
      box.right > edge.right + over ||
      box.top < edge.top - over ||
      box.bottom > edge.bottom + over,
  );
}

/** Whether a line fills its opening to the end, where that is not the page's own. */
const endsAtEdge = ({ box, size, clip, turn }: Piece, page: Box): boolean =>
  turn === 0 && clip !== null && clip.right < page.right - 1 && box.right > clip.right - AT_EDGE * size;

/**
 * Whether a cell's lines were cut off. Text of several lines is broken where its cell ends and is cut at
 * the bottom alone; a single line may have been cut anywhere.
 */
export const isCutShort = (lines: readonly Line[], page: Box): boolean =>
  lines.some(({ pieces }) => pieces.some((piece) => isOverEdge(piece, page))) ||
  (lines.length === 1 &&
    lines.some(({ pieces }) => pieces.slice(-1).some((piece) => endsAtEdge(piece, page))));
