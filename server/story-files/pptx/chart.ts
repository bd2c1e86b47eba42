/**
 * A chart of years as PowerPoint's own: stacked bars that stand on an unseen series up to their first
 * year, in one series for each status and one for what goes on beyond the last year. Pure.
 */
import type PptxGenJS from "pptxgenjs";
import { statusWord } from "#data/rules/story/fact-words.ts";
import type { Bar, Block } from "#data/schema/shown-slide.ts";
import type { Status } from "#data/schema/status.ts";
import type { Language } from "#data/words/language.ts";
import { CHART_TYPE, CHART_WORDS, CHART_YEARS } from "./arrange.ts";
import { BODY_FONT, type Box, INK, LINE, MUTED, STATUS_COLOR } from "./look.ts";
import { plain } from "./plain.ts";

type Chart = Extract<Block, { kind: "chart" }>;

export interface Series {
  name: string;
  /** One for each bar; 0: nothing of this series there. */
  values: number[];
  /** A place in the theme; null: unseen. */
  color: string | null;
}

export interface ChartTable {
  /** What each bar says, over what it says of years and status. */
  labels: string[];
  series: Series[];
}

/** Years that an open end reaches beyond the axis' last. */
export const BEYOND = 0.5;

const FIRST = { sv: "Första år", en: "First year" } as const;

/** Years as they are: what somebody reads who opens the chart's table. */
export function chartTable({ bars, last, beyond }: Chart, language: Language): ChartTable {
  const statuses = [...new Set(bars.map(({ status }) => status))];
  const years = (bar: Bar) => (bar.last ?? last) - bar.first + 1;
  const of = (status: Status): Series => ({
    name: statusWord({ howFar: status }, language),
    values: bars.map((bar) => (bar.status === status ? years(bar) : 0)),
    color: STATUS_COLOR[status],
  });
  const open: Series = {
    name: plain(beyond),
    values: bars.map((bar) => (bar.last === null ? BEYOND : 0)),
    color: LINE,
  };
  return {
    labels: bars.map(({ label, words }) => `${plain(label)}\n${plain(words)}`),
    series: [
      { name: FIRST[language], values: bars.map(({ first }) => first), color: null },
      ...statuses.map(of),
      ...(bars.some((bar) => bar.last === null) ? [open] : []),
    ],
  };
}

/** Years that are written out: on a wall eight are enough. */
const YEARS_SAID = 8;

/** @param size points, of the slide's words */
export function chartLook(
  { first, last, alt }: Chart,
  { series }: ChartTable,
  { box, size, lang, name }: { box: Box; size: number; lang: string; name: string },
): PptxGenJS.IChartOpts {
  const type = Math.max(size * CHART_TYPE, 7);
  const years = CHART_YEARS / box.h;
  const words = { fontFace: BODY_FONT, size: type };
  return {
    ...box,
    objectName: name,
    altText: plain(alt),
    lang,
    barDir: "bar",
    barGrouping: "stacked",
    barGapWidthPct: 70,
    chartColors: series.map(({ color }) => color ?? "transparent"),
    chartArea: { roundedCorners: false },
    layout: { x: CHART_WORDS, y: years, w: 1 - CHART_WORDS - 0.01, h: 1 - years - 0.01 },
    catAxisLabelColor: INK,
    catAxisLabelFontFace: words.fontFace,
    catAxisLabelFontSize: words.size,
    catAxisLineColor: LINE,
    catAxisMajorTickMark: "none",
    valAxisMinVal: first,
    valAxisMaxVal: last + 1 + BEYOND,
    valAxisMajorUnit: Math.ceil((last - first + 1) / YEARS_SAID),
    valAxisLabelFormatCode: "0",
    valAxisLabelColor: MUTED,
    valAxisLabelFontFace: words.fontFace,
    valAxisLabelFontSize: words.size,
    valAxisLineShow: false,
    valAxisMajorTickMark: "none",
    valGridLine: { size: 0.75 },
    // Only what goes on is marked; the words say the years of the rest.
    showValue: true,
    dataLabelFormatCode: `[=${BEYOND}]"→";""`,
    dataLabelColor: INK,
    dataLabelFontFace: words.fontFace,
    dataLabelFontSize: words.size,
    dataLabelFontBold: true,
    dataLabelPosition: "ctr",
  };
}
