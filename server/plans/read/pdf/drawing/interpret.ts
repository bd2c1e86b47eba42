/** Follows a page's operators the way a printer would, and keeps what reading needs: text and rules. */
import { OPS } from "#server/plans/read/pdf/pdfjs.ts";
import { IDENTITY, type Matrix } from "./matrix.ts";
import { matrixFrom, numberAt, type Operands, operandsFrom } from "./operands.ts";
import { type Piece, PieceWriter } from "./pieces.ts";
import { type Rule, rulesOf } from "./rules.ts";
import { showText } from "./show-text.ts";
import { clippedTo, type Font, type State, stateAt, transformed } from "./state.ts";

/** What pdf.js makes of a page: operator by operator, each with its operands. */
export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** What a page shows, in the order in which it is drawn. */
export interface Drawing {
  pieces: Piece[];
  rules: Rule[];
}

const STROKES = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

const movedTo = (state: State, x: number, y: number): State => ({
  ...state,
  lineX: state.lineX + x,
  lineY: state.lineY + y,
  x: state.lineX + x,
  y: state.lineY + y,
});

/** What an operator on its own makes of the state. */
const CHANGES: Readonly<Record<number, (state: State, operands: Operands) => State>> = {
  [OPS.transform]: (state, operands) => transformed(state, matrixFrom(operands) ?? IDENTITY),
  [OPS.setCharSpacing]: (state, operands) => ({ ...state, letterSpacing: numberAt(operands, 0) }),
  [OPS.setWordSpacing]: (state, operands) => ({ ...state, wordSpacing: numberAt(operands, 0) }),
  [OPS.setHScale]: (state, operands) => ({ ...state, stretch: numberAt(operands, 0) / 100 }),
  [OPS.setLeading]: (state, operands) => ({ ...state, leading: numberAt(operands, 0) }),
  [OPS.setTextRise]: (state, operands) => ({ ...state, rise: numberAt(operands, 0) }),
  [OPS.moveText]: (state, operands) => movedTo(state, numberAt(operands, 0), numberAt(operands, 1)),
  [OPS.setLeadingMoveText]: (state, operands) => ({
    ...movedTo(state, numberAt(operands, 0), numberAt(operands, 1)),
    leading: -numberAt(operands, 1),
  }),
  [OPS.nextLine]: (state) => movedTo(state, 0, -state.leading),
  [OPS.setTextMatrix]: (state, operands) => ({
    ...state,
    text: matrixFrom(operands[0]) ?? state.text,
    lineX: 0,
    lineY: 0,
    x: 0,
    y: 0,
  }),
};

/**
 * @param fontOf the font of a name that the page has given one
 * @param base from the page's own measures to points from its upper left corner
 */
export function interpret(list: OperatorList, fontOf: (name: string) => Font, base: Matrix): Drawing {
  const writer = new PieceWriter();
  const rules: Rule[] = [];
  const saved: State[] = [];
  let state = stateAt(base);
  let isClipping = false;

  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const setFont = (name: unknown, size: number): void => {
    state = { ...state, size, font: typeof name === "string" ? fontOf(name) : state.font };
  };
  const clipTo = (extent: Operands): void => {
    const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(extent, (_, at) => numberAt(extent, at));
    const corners = [left, right].flatMap((x) => [bottom, top].map((y) => ({ x, y })));
    if (extent.length === 4) state = clippedTo(state, corners);
  };
  const drawPath = (operands: Operands): void => {
    const painting = numberAt(operands, 0);
    const path = operandsFrom(operands[1])[0];
    if (path instanceof Float32Array) {
      const { matrix } = state;
      for (const rule of rulesOf(path, matrix, STROKES.has(painting), FILLS.has(painting))) rules.push(rule);
      if (isClipping) clipTo(operandsFrom(operands[2]));
    }
    isClipping = false;
  };
  /** A form or note is drawn in its own measures, within its own frame. */
  const enter = (matrices: readonly unknown[], frame: unknown, inside = state): void => {
    saved.push(state);
    state = inside;
    for (const matrix of matrices) state = transformed(state, matrixFrom(matrix) ?? IDENTITY);
    clipTo(operandsFrom(frame));
  };

  for (let at = 0; at < list.fnArray.length; at++) {
    const operator = list.fnArray[at] ?? OPS.dependency;
    const operands = operandsFrom(list.argsArray[at]);
    const change = CHANGES[operator];
    if (change) state = change(state, operands);
    else if (operator === OPS.showText) state = showText(state, operands, writer);
    else if (operator === OPS.beginText) {
      writer.breakPiece();
      state = { ...state, text: IDENTITY, lineX: 0, lineY: 0, x: 0, y: 0 };
    } else if (operator === OPS.setFont) setFont(operands[0], numberAt(operands, 1));
    else if (operator === OPS.setGState)
      for (const entry of Array.from(operandsFrom(operands[0]), operandsFrom)) {
        const font = operandsFrom(entry[1]);
        if (entry[0] === "Font") setFont(font[0], numberAt(font, 1));
      }
    else if (operator === OPS.save || operator === OPS.beginGroup) saved.push(state);
    else if (operator === OPS.restore || operator === OPS.endGroup) restore();
    else if (operator === OPS.paintFormXObjectBegin) enter([operands[0]], operands[1]);
    else if (operator === OPS.beginAnnotation) enter([operands[2], operands[3]], null, stateAt(base));
    else if (operator === OPS.paintFormXObjectEnd || operator === OPS.endAnnotation) restore();
    else if (operator === OPS.clip || operator === OPS.eoClip) isClipping = true;
    else if (operator === OPS.constructPath) drawPath(operands);
  }
  return { pieces: writer.pieces, rules };
}
