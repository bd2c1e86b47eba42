/** What each feature of a way through a table's text counts. All in one unit: 1 makes a way about three times as likely. */
import type { Column } from "#data/schema/plan-row.ts";
import type { Boundary } from "./lattice.ts";

/** The same cell goes on over this. */
export const GOES_ON: Readonly<Record<Boundary, number>> = {
  start: 0,
  page: -4.5,
  blank: -3.8,
  line: 0,
  inside: 0,
};

/** A new cell begins after this. */
export const BEGINS: Readonly<Record<Boundary, number>> = {
  start: 0,
  page: 0.5,
  blank: 0,
  line: -5,
  inside: -1.6,
};

/** A new cell begins on the second line of its block: the one before it has one line only. */
export const BEGINS_ON_SECOND_LINE = -1.7;

/** A new row begins; on a new page, rows mostly do. */
export const NEW_ROW = -0.5;
export const NEW_ROW_ON_NEW_PAGE = 1.5;

/** A cell begins with a small letter: seldom, but hours and functions are often written so. */
export const SMALL_LETTER: Readonly<Record<"gap" | "line", number>> = { gap: -1, line: -2 };
export const SMALL_LETTER_IN: Partial<Readonly<Record<Column, number>>> = { when: 0.7, who: 0.7 };

/** A cell ends on a comma, a hyphen, or a word that asks for another. */
export const UNFINISHED = -2.5;

/** A row has nothing in a column: what it costs before the table itself has told how often that is so. */
export const EMPTY: Readonly<Record<Column, number>> = {
  problem: 1.3,
  cause: 1.6,
  measure: 4,
  goal: 1.5,
  when: 2,
  who: 2,
  followUp: 1.5,
  status: 1.5,
  comment: 0.5,
};
/** A measure is what makes a row, however seldom it is there. */
export const LEAST_EMPTY: Partial<Readonly<Record<Column, number>>> = { measure: 3 };

/** A row with its first column alone: a heading among the rows, or a note. */
export const HEADING_ROW = -3.5;

/** Widths are known this well: printed columns of one document were within two in a hundred. */
export const WIDTHS_ARE_NEAR = 1.03;
/** The lines of a cell are as wide as its column lets them be. */
export const FITS = 0.9;
/** The same in a column of unknown width, which lines that fit no other may well fit. */
export const FITS_UNKNOWN = 0.8;
/** A line ends although the next word, written small, would have had room: only a pasted text looks so. */
export const BREAKS_EARLY = -1.8;
export const MOST_BY_EARLY_BREAK = 3.5;
/** The next line begins with a capital although nothing ended before it: a name, or another cell. */
export const CAPITAL = -0.6;
/** A line ends early, but the next line begins as a sentence or an item of a list does. */
export const NEW_LINE = -1;
export const NEW_SENTENCE = -0.4;
/** A line is wider than its column. */
export const TOO_WIDE = -2.5;
/** An item of a list, other than the first, begins a cell. */
export const AMID_A_LIST = -3;
/** No single line tells more than this by its width. */
export const MOST_BY_WIDTH = 6;

/** The status repeats the follow-up nearly word by word. */
export const ECHO = 2.5;
/** Cells of the same column begin with the same words, for each doubling. */
export const SAME_OPENING = 0.5;
export const MOST_BY_OPENING = 2.4;

/** A way that is not worse than the best one by more than this leaves a doubt. */
export const DOUBT_WITHIN = 2;
