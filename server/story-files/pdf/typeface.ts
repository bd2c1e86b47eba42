/** Source Sans 3 as a file carries it: which of its faces writes what, and how wide that is. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";

export type Style = "regular" | "semibold" | "italic";

const FILES: Readonly<Record<Style, string>> = {
  regular: "400-normal",
  semibold: "600-normal",
  italic: "400-italic",
};

/** The typeface comes in parts; Latin first, for it writes nearly everything. */
const SCRIPTS = ["latin", "latin-ext", "cyrillic", "greek", "vietnamese"] as const;

/** One part of one style. */
export interface Face {
  /** How a document calls it. */
  name: string;
  /** WOFF: of WOFF2, fontkit 2.0 takes no letter apart that is made of two. */
  bytes: Buffer;
  font: Font;
}

/** Letters that one face writes; null: a character that none of them has. */
export interface Run {
  face: Face | null;
  text: string;
}

export interface Typeface {
  runs: (text: string, style: Style) => Run[];
  /** In points, at a type size in points. */
  width: (runs: readonly Run[], size: number) => number;
}

/** How much of the type size the sign takes that stands for a character which no face has. */
export const MISSING_WIDTH = 0.66;

const require = createRequire(import.meta.url);
const segmenter = new Intl.Segmenter("sv", { granularity: "grapheme" });

async function readFace(script: string, style: Style): Promise<Face> {
  const path = require.resolve(
    `@fontsource/source-sans-3/files/source-sans-3-${script}-${FILES[style]}.woff`,
  );
  const bytes = await readFile(path);
  const font = create(bytes);
  if (!("layout" in font)) throw new Error(`${path} holds several typefaces`);
  return { name: `${style} ${script}`, bytes, font };
}

/** What is never drawn, and what stands as an ordinary space. */
const UNSEEN = /\p{Cf}/gu;
const SPACES = /[\s\p{Cc}\p{Z}]+/gu;
/** Half a character. */
const BROKEN = /\p{Cs}/gu;

const writes = ({ font }: Face, text: string): boolean =>
  [...text].every((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));

const tidy = (text: string): string => text.replace(BROKEN, "\ufffd").replace(SPACES, " ").normalize("NFC");

function runsOf(text: string, faces: readonly Face[]): Run[] {
  const runs: Run[] = [];
  for (const { segment } of segmenter.segment(tidy(text))) {
    const seen = segment.replace(UNSEEN, "");
    if (seen === "") continue;
    const face = faces.find((one) => writes(one, seen)) ?? null;
    const last = runs.at(-1);
    if (face === null) runs.push({ face, text: segment });
    else if (last?.face === face) last.text += seen;
    else runs.push({ face, text: seen });
  }
  return runs;
}

function typefaceOf(faces: Readonly<Record<Style, readonly Face[]>>): Typeface {
  const widths = new Map<string, number>();
  /** Of the type size; a word is shaped once, as whoever draws it does, too. */
  const wordWidth = (face: Face, word: string): number => {
    const key = `${face.name} ${word}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = face.font.layout(word).advanceWidth / face.font.unitsPerEm;
    // Words are few and come again; what is longer does not.
    if (word.length < 40) widths.set(key, width);
    return width;
  };
  return {
    runs: (text, style) => runsOf(text, faces[style]),
    width: (runs, size) =>
      size *
      runs.reduce(
        (sum, { face, text }) =>
          sum +
          (face === null
            ? MISSING_WIDTH
            : text.split(/(?<= )/).reduce((all, word) => all + wordWidth(face, word), 0)),
        0,
      ),
  };
}

let typeface: Promise<Typeface> | null = null;

/** Read once. @throws when a file of the typeface is missing */
export function readTypeface(): Promise<Typeface> {
  typeface ??= (async () => {
    const ofStyle = (style: Style) => Promise.all(SCRIPTS.map((script) => readFace(script, style)));
    const [regular, semibold, italic] = await Promise.all([
      ofStyle("regular"),
      ofStyle("semibold"),
      ofStyle("italic"),
    ]);
    return typefaceOf({ regular, semibold, italic });
  })().catch((error: unknown) => {
    typeface = null;
    throw error;
  });
  return typeface;
}
