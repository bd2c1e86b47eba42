/** What each kind of slide says, page by page: a room reads only so much at once. */

import { isOver } from "#data/rules/agenda/agenda.ts";
import { boxAround } from "#data/rules/bounds.ts";
import type { Bar, Block, MeasureLine, ShownSlide } from "#data/schema/shown-slide.ts";
import type { Slide, StoryContent, TextSize } from "#data/schema/story.ts";
import type { MeasureFact, SlideFacts } from "#data/schema/story-facts.ts";
import { filled } from "#data/words/filled.ts";
import {
  byWords,
  countWords,
  STORY_WORDS,
  statusWord,
  sumWords,
  untilWords,
  whatWords,
} from "./fact-words.ts";

/** Lines of a table, or bars, that stand on one page; the larger the type, the fewer. */
const ROOM: Readonly<Record<TextSize, { lines: number; bars: number }>> = {
  normal: { lines: 5, bars: 6 },
  large: { lines: 4, bars: 5 },
  largest: { lines: 3, bars: 4 },
};

/** What one page says beside what its slide says anyway. */
export type Page = Pick<ShownSlide, "heading" | "subheading" | "blocks" | "map">;

/** What a slide is shown in. */
export interface Setting {
  content: Pick<StoryContent, "title" | "language" | "audience" | "textSize">;
  /** Whom one turns to. */
  administration: string;
  /** The page where everyone reads what the district has published; null where it has published nothing. */
  publicPage: string | null;
}

type Kind<K extends Slide["kind"]> = Extract<Slide, { kind: K }>;

/** In runs of `size`; none of nothing. */
const runs = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

function mapOf(slide: Slide, { places }: SlideFacts, language: StoryContent["language"]): Page["map"] {
  const words = STORY_WORDS[language].map;
  const look = slide.look ?? boxAround(places.map(({ box }) => box));
  const [only, ...others] = places;
  if (look === null || only === undefined) return null;
  const isOne = others.length === 0;
  return {
    look,
    places: places.map(({ id }) => id),
    selected: isOne ? only.id : null,
    alt: isOne ? filled(words.one, { place: only.name }) : filled(words.many, { number: places.length }),
  };
}

const list = (heading: string | null, items: readonly string[], style: "bullets" | "quotes"): Block[] =>
  items.length === 0 ? [] : [{ kind: "list", heading, style, items: [...items] }];

const lineOf = (measure: MeasureFact, language: StoryContent["language"]): MeasureLine => ({
  what: whatWords(measure, language),
  by: byWords(measure, language),
  until: untilWords(measure, language),
  howFar: statusWord(measure, language),
  status: measure.howFar,
});

/** “Det görs här” or, of several pages, “Det görs här, 1 av 2”. */
function pageWords(words: string | null, page: number, pages: number, language: StoryContent["language"]) {
  if (pages === 1) return words;
  const which = filled(STORY_WORDS[language].page, { page: page + 1, pages });
  return words === null ? which : `${words}, ${which}`;
}

export function openingPages(slide: Kind<"opening">, facts: SlideFacts, { content }: Setting): Page[] {
  const { language, title, audience } = content;
  const words = STORY_WORDS[language];
  const forWhom = words.audience[audience];
  return [
    {
      heading: title,
      subheading: forWhom === "" ? null : forWhom,
      blocks: [
        ...(slide.lead === null ? [] : [{ kind: "paragraph" as const, text: slide.lead }]),
        ...list(
          words.opening.overview,
          facts.places.map(({ name }) => name),
          "bullets",
        ),
      ],
      map: mapOf(slide, facts, language),
    },
  ];
}

/** Where it is and what residents say; then what is done there. None where the audience is not shown the place. */
export function placePages(slide: Kind<"place">, facts: SlideFacts, { content }: Setting): Page[] {
  const { language } = content;
  const words = STORY_WORDS[language];
  const [place] = facts.places;
  if (place === undefined) return [];
  const map = mapOf(slide, facts, language);
  const sum = facts.measures.length === 0 ? words.place.nothing : sumWords(facts.measures, language);
  const about = place.about === null ? [] : [{ kind: "paragraph" as const, text: place.about }];
  const where: Page = {
    heading: place.name,
    subheading: null,
    blocks: [...about, { kind: "paragraph", text: sum }, ...list(words.place.voices, slide.voices, "quotes")],
    map,
  };
  const parts = runs(facts.measures, ROOM[content.textSize].lines);
  const done = parts.map(
    (measures, page): Page => ({
      heading: place.name,
      subheading: pageWords(words.place.done, page, parts.length, language),
      blocks: [
        {
          kind: "measures",
          heading: null,
          columns: words.columns,
          rows: measures.map((measure) => lineOf(measure, language)),
        },
      ],
      // The table needs the room.
      map: null,
    }),
  );
  return [where, ...done];
}

/** “2024”, “2024–2026” or “Från 2024 och framåt”. */
function yearsOf({ first, last }: Pick<Bar, "first" | "last">, language: StoryContent["language"]): string {
  const words = STORY_WORDS[language].timeline.years;
  if (last === null) return filled(words.open, { first });
  return first === last ? String(first) : filled(words.several, { first, last });
}

function barOf(measure: MeasureFact, language: StoryContent["language"]): Bar {
  const { first, last, howFar } = measure;
  const status = statusWord(measure, language).toLowerCase();
  return {
    label: whatWords(measure, language),
    words: `${yearsOf(measure, language)}, ${status}`,
    first,
    last,
    status: howFar,
  };
}

export function timelinePages(
  _slide: Kind<"timeline">,
  { measures }: SlideFacts,
  { content }: Setting,
): Page[] {
  const { language } = content;
  const words = STORY_WORDS[language].timeline;
  const ordered = measures.toSorted((a, b) => a.first - b.first || (a.last ?? 9_999) - (b.last ?? 9_999));
  const years = ordered.flatMap(({ first, last }) => (last === null ? [first] : [first, last]));
  const page = { heading: words.heading, map: null };
  if (years.length === 0)
    return [{ ...page, subheading: null, blocks: [{ kind: "paragraph", text: words.nothing }] }];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const parts = runs(ordered, ROOM[content.textSize].bars);
  return parts.map((part, at) => {
    const open = part.filter((measure) => measure.last === null).length;
    return {
      ...page,
      subheading: pageWords(null, at, parts.length, language),
      blocks: [
        {
          kind: "chart",
          heading: null,
          alt: filled(words.alt, {
            measures: countWords(part.length, language),
            years: yearsOf({ first, last }, language),
            open,
          }),
          first,
          last,
          beyond: words.beyond,
          bars: part.map((measure) => barOf(measure, language)),
        },
      ],
    };
  });
}

/** What is not over, that which is to be done first at the head. */
export function nextStepPages(slide: Kind<"next-steps">, facts: SlideFacts, { content }: Setting): Page[] {
  const { language } = content;
  const words = STORY_WORDS[language];
  const ahead = facts.measures
    .filter(({ howFar, until }) => until !== null && !isOver({ status: howFar }))
    .toSorted((a, b) => ((a.until ?? "") < (b.until ?? "") ? -1 : 1));
  const rows = ahead.slice(0, ROOM[content.textSize].lines).map((measure) => lineOf(measure, language));
  const blocks: Block[] = [
    ...(rows.length === 0
      ? []
      : [{ kind: "measures" as const, heading: null, columns: words.columns, rows }]),
    ...list(rows.length === 0 ? null : words.next.agreed, slide.steps, "bullets"),
  ];
  const nothing: Block = { kind: "paragraph", text: words.next.nothing };
  return [
    {
      heading: words.next.heading,
      subheading: null,
      blocks: blocks.length === 0 ? [nothing] : blocks,
      map: null,
    },
  ];
}

export function heardPages(
  slide: Kind<"heard">,
  { content, administration, publicPage: address }: Setting,
): Page[] {
  const words = STORY_WORDS[content.language].heard;
  const text = slide.text ?? filled(words.text, { administration });
  const blocks: Block[] = [
    { kind: "paragraph", text },
    ...(address === null
      ? []
      : [{ kind: "code" as const, text: words.readOn, address, alt: filled(words.code, { address }) }]),
  ];
  return [{ heading: words.heading, subheading: null, blocks, map: null }];
}

export function freePages({ heading, paragraphs, bullets }: Kind<"free">): Page[] {
  return [
    {
      heading,
      subheading: null,
      blocks: [
        ...paragraphs.map((text): Block => ({ kind: "paragraph", text })),
        ...list(null, bullets, "bullets"),
      ],
      map: null,
    },
  ];
}
