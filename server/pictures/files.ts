/** Reads what pictures are made of: the ground from `data/basemap`, the typeface from its package; each once. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { paths } from "#server/paths.ts";
import { BaseMap } from "./map/base-map.ts";

let ground: Promise<BaseMap> | null = null;

async function readGround(): Promise<BaseMap> {
  const names = Object.keys(BaseMap.shape);
  const files = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(paths.data, "basemap", `${name}.json`), "utf8");
      return [name, JSON.parse(text)] as const;
    }),
  );
  return BaseMap.parse(Object.fromEntries(files));
}

/** @throws when a file is missing or is not what it should be */
export function readBaseMap(): Promise<BaseMap> {
  ground ??= readGround().catch((error: unknown) => {
    ground = null;
    throw error;
  });
  return ground;
}

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
