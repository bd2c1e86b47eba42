/** Reads the typeface of pictures from its package, once. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const TYPEFACE = [
  { file: "400-normal", weight: 400, style: "normal" },
  { file: "600-normal", weight: 600, style: "normal" },
  { file: "400-italic", weight: 400, style: "italic" },
] as const;

const require = createRequire(import.meta.url);

let fonts: Promise<Uint8Array[]> | null = null;

/** Source Sans 3 as the pictures use it: regular, semibold, italic (WOFF2, Latin letters). */
export function readFonts(): Promise<Uint8Array[]> {
  fonts ??= Promise.all(
    TYPEFACE.map(
      async ({ file }) =>
        new Uint8Array(
          await readFile(
            require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${file}.woff2`),
          ),
        ),
    ),
  );
  return fonts;
}

/** The typeface as style rules that a picture carries along. */
export async function fontFaces(): Promise<string> {
  const files = await readFonts();
  return TYPEFACE.map(({ weight, style }, index) => {
    const data = Buffer.from(files[index] ?? []).toString("base64");
    return `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data})}`;
  }).join("");
}
