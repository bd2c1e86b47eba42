/** How likely the steps of a way through a table's text are: words, widths, boundaries, empty columns. Pure. */
import type { Column } from "#data/schema/plan-row.ts";
import { cueScores } from "./cues.ts";
import type { Lattice, Piece } from "./lattice.ts";
import { firstWordWidth } from "./type-width.ts";
import * as weigh from "./weights.ts";

/** A column is as wide as its widest line, and not so wide that a word more had fitted on a line. */
export interface Width {
  least: number;
  most: number;
}

/** What is known of a table's columns, from its help row first and then from its own rows. */
export interface ColumnKnowledge {
  column: Column;
  /** Between what it can be wide, in type sizes; null where nothing is known of it yet. */
  width: Width | null;
  /** What the template's own text alone shows of it. */
  template: Width | null;
  /** The template's text in it, as it is wrapped; empty where it has none. */
  print: string;
  /** What it costs a row to have nothing in it. */
  empty: number;
  /** The same, before any row was read. */
  usuallyEmpty: number;
  /** How many cells begin with these words. */
  openings: ReadonlyMap<string, number>;
}

export interface Scorer {
  /** A cell begins with piece `i` in column `c`, after piece `previous`. */
  opens: (i: number, c: number, previous: number | null) => number;
  /** The cell of piece `j` goes on with piece `i`. */
  goesOn: (j: number, i: number, c: number) => number;
  nextCell: (before: number, c: number) => number;
  nextRow: (i: number, before: number, c: number) => number;
  firstRow: (c: number) => number;
  lastRow: (c: number) => number;
}

/** Ends on a comma, a hyphen, or a word that asks for another. */
const UNFINISHED =
  /(?:[,/&–-]|(?:^|\s)(?:och|eller|för|med|till|av|att|i|på|som|den|det|de|en|ett|samt|om|från|vid|under|inom|kring|mellan|är|ska|kan|har|hos|mot|genom|utan|via|per|sin|sitt|sina))$/i;
const FINISHED = /[.!?:;”"]$/;
const AMID_A_LIST = /^(?:[2-9]|1\d)[.)]\s*\p{L}/u;
/** Blanks that push a text to the next line: how long the line was cannot be told. */
const SPREAD = /\s{4}/;
export const SMALL = /^[\p{Ll}]/u;

/** How wide a blank is. */
export const BLANK = 0.23;

/** What a line would need to hold the first word of the next as well. */
const roomFor = (above: Piece, below: Piece): number => above.width + BLANK + firstWordWidth(below.text);

/** Of the first three words: what cells of one column begin with alike. */
export const opening = (text: string): string =>
  text
    .toLocaleLowerCase("sv")
    .replace(/[^\p{L}\p{N}\s]/gu, "")
    .trim()
    .split(/\s+/)
    .slice(0, 3)
    .join(" ");

export function scorerOf(lattice: Lattice, columns: readonly ColumnKnowledge[], rowBonus: number): Scorer {
  const { pieces } = lattice;
  const piece = (i: number): Piece | undefined => pieces[i];
  const skipped = [0];
  for (const column of columns) skipped.push((skipped.at(-1) ?? 0) + column.empty);
  /** What it costs that columns `from` to `to` (not included) are empty. */
  const empty = (from: number, to: number) => -((skipped[to] ?? 0) - (skipped[from] ?? 0));
  const k = columns.length;
  const opened = pieces.map((own) => columnScores(own, true, columns));
  const inside = pieces.map((own) => columnScores(own, false, columns));
  const echo = echoes(lattice);
  const reported = ["followUp", "status"].every((one) => columns.some(({ column }) => column === one));

  const overflow = (own: Piece, c: number) => {
    const width = columns[c]?.width ?? null;
    if (width === null || SPREAD.test(own.text)) return 0;
    const excess = own.width / width.most - weigh.WIDTHS_ARE_NEAR;
    return excess <= 0 ? 0 : Math.max(-weigh.MOST_BY_WIDTH, weigh.TOO_WIDE * (1 + excess * 20));
  };
  const wrap = (above: Piece, below: Piece, c: number) => {
    const width = columns[c]?.width ?? null;
    if (SPREAD.test(above.text)) return 0;
    if (width === null) return SMALL.test(below.text) ? weigh.FITS_UNKNOWN : 0;
    const room = 1 / weigh.WIDTHS_ARE_NEAR - roomFor(above, below) / width.least;
    if (room <= 0) return SMALL.test(below.text) || FINISHED.test(above.text) ? weigh.FITS : weigh.CAPITAL;
    if (!SMALL.test(below.text)) return FINISHED.test(above.text) ? weigh.NEW_SENTENCE : weigh.NEW_LINE;
    return Math.max(-weigh.MOST_BY_EARLY_BREAK, weigh.BREAKS_EARLY * (1 + room * 5));
  };
  const rowEnds = (before: number) =>
    before === 0 && columns[0]?.column === "problem" && k > 2
      ? Math.max(weigh.HEADING_ROW, empty(1, k))
      : empty(before + 1, k);

  return {
    opens(i, c, previous) {
      const own = piece(i);
      const kind = columns[c];
      if (own === undefined || kind === undefined) return 0;
      let score = overflow(own, c) + (opened[i]?.[c] ?? 0);
      score +=
        own.before === "line" && own.lineOfBlock === 1
          ? weigh.BEGINS_ON_SECOND_LINE
          : weigh.BEGINS[own.before];
      if (SMALL.test(own.text)) {
        const gap = own.before === "line" || own.before === "inside" ? "line" : "gap";
        score += weigh.SMALL_LETTER[gap] + (weigh.SMALL_LETTER_IN[kind.column] ?? 0);
      }
      if (AMID_A_LIST.test(own.text)) score += weigh.AMID_A_LIST;
      const above = previous === null ? undefined : piece(previous);
      if (above !== undefined && UNFINISHED.test(above.text)) score += weigh.UNFINISHED;
      if (kind.column === "status" && reported && echo.repeats.has(i)) score += weigh.ECHO;
      if (kind.column === "followUp" && reported && echo.repeated.has(i)) score += weigh.ECHO;
      return score;
    },
    goesOn(j, i, c) {
      const [above, own] = [piece(j), piece(i)];
      if (above === undefined || own === undefined) return 0;
      const gap = own.before === "blank" || own.before === "page";
      const tie = gap ? 0 : wrap(above, own, c);
      const finished = gap && UNFINISHED.test(above.text) ? 1.5 : 0;
      return weigh.GOES_ON[own.before] + tie + finished + overflow(own, c) + (inside[i]?.[c] ?? 0);
    },
    nextCell: (before, c) => empty(before + 1, c),
    nextRow(i, before, c) {
      const page = piece(i)?.before === "page" ? weigh.NEW_ROW_ON_NEW_PAGE : 0;
      return rowEnds(before) + empty(0, c) + weigh.NEW_ROW + page + rowBonus;
    },
    firstRow: (c) => empty(0, c),
    lastRow: (c) => rowEnds(c),
  };
}

/** How much the words speak for each of the table's columns. */
function columnScores(
  { text, isWhole }: Piece,
  opens: boolean,
  columns: readonly ColumnKnowledge[],
): number[] {
  const cues = cueScores(text, { opens, isWhole: opens && isWhole });
  const key = opens ? opening(text) : "";
  return columns.map(({ column, openings }) => {
    const alike = key === "" ? 0 : (openings.get(key) ?? 0);
    return (cues[column] ?? 0) + Math.min(weigh.MOST_BY_OPENING, weigh.SAME_OPENING * Math.log2(1 + alike));
  });
}

/** Cells of which the next but one at most begins alike: a follow-up, and the status that repeats it. */
function echoes({ pieces }: Lattice): { repeats: Set<number>; repeated: Set<number> } {
  const [repeats, repeated] = [new Set<number>(), new Set<number>()];
  const recent: { i: number; key: string; block: number; from: number; to: number }[] = [];
  let block = 0;
  let line = -1;
  pieces.forEach((piece, i) => {
    if (piece.lineOfBlock > 0) return;
    if (piece.before !== "inside" && piece.line.number !== line) {
      block += 1;
      line = piece.line.number;
    }
    const key = opening(piece.text);
    if (key.length < 8) return;
    for (const other of recent)
      if (other.key === key && block - other.block <= 2 && other.to <= piece.from) {
        repeats.add(i);
        repeated.add(other.i);
      }
    recent.push({ i, key, block, from: piece.from, to: piece.to });
    while (recent[0] !== undefined && block - recent[0].block > 2) recent.shift();
  });
  return { repeats, repeated };
}
