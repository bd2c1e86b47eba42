/** Where each part of a slide stands, in type as large as its room allows. Pure. */
import type { Block } from "#data/schema/shown-slide.ts";
import { type Box, SMALLEST } from "./look.ts";
import { plain } from "./plain.ts";
import { type Table, tableOf } from "./table.ts";
import { inches, textHeight } from "./text-height.ts";

type Kind<K extends Block["kind"]> = Extract<Block, { kind: K }>;

export interface Paragraph {
  text: string;
  /** `quiet` introduces what follows or says a chart in words. */
  style: "plain" | "bullet" | "quote" | "quiet";
}

export type Part = { box: Box } & (
  | { kind: "text"; paragraphs: Paragraph[] }
  | ({ kind: "table" } & Table)
  | { kind: "chart"; chart: Kind<"chart"> }
  | { kind: "code"; code: Kind<"code"> }
);

export interface Arranged {
  /** Points. */
  size: number;
  parts: Part[];
}

/** Inches that bullets stand in from the edge. */
export const INDENT = 0.28;
/** Type sizes between one paragraph and the next. */
export const AFTER = 0.45;

/** Points; type does not become smaller than this only to keep a long word whole. */
const READABLE = 14;

const GAP = 0.15;
/** Words that have a slide for themselves may be larger. */
const WORDS_ALONE = 1.2;
/** A chart's words to a slide's. */
export const CHART_TYPE = 0.72;
/** Of a chart's width, for the words of its bars. */
export const CHART_WORDS = 0.42;
/** Inches of a chart for its years. */
export const CHART_YEARS = 0.4;
const MOST_PER_BAR = 0.95;
/** Inches from side to side of a QR code: as large as there is room for, and never too small for a room. */
const CODE = { least: 1.6, most: 2.8 } as const;

function paragraphsOf(block: Kind<"paragraph"> | Kind<"list">): Paragraph[] {
  if (block.kind === "paragraph") return [{ text: plain(block.text), style: "plain" }];
  const { heading, items, style } = block;
  const isQuotes = style === "quotes";
  return [
    ...(heading === null ? [] : [{ text: plain(heading), style: "quiet" as const }]),
    ...items.map(
      (item): Paragraph =>
        isQuotes ? { text: `”${plain(item)}”`, style: "quote" } : { text: plain(item), style: "bullet" },
    ),
  ];
}

const paragraphHeight = ({ text, style }: Paragraph, width: number, size: number): number =>
  textHeight(text, {
    width: style === "bullet" ? width - INDENT : width,
    size,
    run: style === "quiet" ? "bold" : "plain",
  }) + inches(AFTER * size);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Inches that a chart takes at least, and at most. */
function chartHeight({ bars }: Kind<"chart">, width: number, size: number): { least: number; most: number } {
  const words = width * CHART_WORDS - 0.2;
  const perBar = Math.max(
    ...bars.map(({ label, words: said }) =>
      sum([label, said].map((text) => textHeight(text, { width: words, size: size * CHART_TYPE }))),
    ),
  );
  const least = CHART_YEARS + bars.length * (perBar + 0.08);
  return { least, most: Math.max(least, CHART_YEARS + bars.length * MOST_PER_BAR) };
}

type Flow = { kind: "text"; paragraphs: Paragraph[] } | Kind<"measures"> | Kind<"chart"> | Kind<"code">;

/** Texts that follow upon each other are one box to write in; a chart brings along what it says in words. */
function flowOf(blocks: readonly Block[]): Flow[] {
  const flow: Flow[] = [];
  const write = (paragraphs: Paragraph[]) => {
    const last = flow.at(-1);
    if (last?.kind === "text") last.paragraphs.push(...paragraphs);
    else flow.push({ kind: "text", paragraphs });
  };
  for (const block of blocks) {
    if (block.kind === "paragraph" || block.kind === "list") {
      write(paragraphsOf(block));
      continue;
    }
    if (block.kind === "code") {
      flow.push(block);
      continue;
    }
    if (block.heading !== null) write([{ text: plain(block.heading), style: "quiet" }]);
    if (block.kind === "chart") write([{ text: plain(block.alt), style: "quiet" }]);
    flow.push(block);
  }
  return flow;
}

/** What one part takes of the room that is left; a chart that nothing follows grows into it. */
function partOf(one: Flow, room: Box, size: number, isLast: boolean): Part {
  const high = (h: number): Box => ({ ...room, h });
  if (one.kind === "text")
    return { ...one, box: high(sum(one.paragraphs.map((each) => paragraphHeight(each, room.w, size)))) };
  if (one.kind === "measures") {
    const table = tableOf(one, room.w, size);
    return { kind: "table", ...table, box: high(table.height) };
  }
  if (one.kind === "code")
    return { kind: "code", code: one, box: high(Math.max(CODE.least, Math.min(CODE.most, room.h))) };
  const { least, most } = chartHeight(one, room.w, size);
  return { kind: "chart", chart: one, box: high(isLast ? Math.max(least, Math.min(most, room.h)) : least) };
}

/** One under the other. */
function placed(flow: readonly Flow[], area: Box, size: number): { parts: Part[]; bottom: number } {
  const parts: Part[] = [];
  let bottom = area.y;
  for (const [at, one] of flow.entries()) {
    const y = at === 0 ? area.y : bottom + GAP;
    const room = { ...area, y, h: area.y + area.h - y };
    const part = partOf(one, room, size, at === flow.length - 1);
    parts.push(part);
    bottom = y + part.box.h;
  }
  return { parts, bottom };
}

/**
 * @param largest points, where there is room for it
 * @returns parts within the area, unless not even the smallest type makes room for them
 */
export function arranged(blocks: readonly Block[], area: Box, largest: number): Arranged {
  const flow = flowOf(blocks);
  const start = flow.every(({ kind }) => kind === "text" || kind === "code")
    ? Math.round(largest * WORDS_ALONE)
    : largest;
  for (let size = start; ; size--) {
    const { parts, bottom } = placed(flow, area, size);
    const isWhole = parts.every((part) => part.kind !== "table" || part.broken === 0);
    if (size <= SMALLEST) return { size, parts };
    if (bottom <= area.y + area.h && (isWhole || size <= READABLE)) return { size, parts };
  }
}
