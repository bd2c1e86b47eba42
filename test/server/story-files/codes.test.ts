/** The QR code of how to be heard, read back out of every file that a story is taken out as. */
import { strFromU8, unzipSync } from "fflate";
import { getDocument, OPS, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { StoryPaper } from "#data/schema/story-file.ts";
import { readBaseMap } from "#server/ground/index.ts";
import { pageOf } from "#server/story-files/html/html-of.tsx";
import { pdfOf } from "#server/story-files/pdf/index.ts";
import { pptxOf } from "#server/story-files/pptx/index.ts";
import type { ToldStory } from "#server/story-files/told-story.ts";
import { wordOf } from "#server/story-files/word/word-of.ts";
import { freeSlide } from "#test/data/rules/story/stories.ts";
import { attribute, elementsOf } from "./html/read-page.ts";
import { everyPart, readPages, readParts } from "./pdf/read-pdf.ts";
import { opened } from "./pptx/opened.ts";
import { codeOfPath, codeOfPng, codeOfRuns, type Run } from "./read-code.ts";
import { PAGE, toldStory } from "./story.ts";

const slides = [{ ...freeSlide(""), kind: "heard" as const, text: null }];
const published = toldStory({ slides });
const unpublished = toldStory({ slides }, null);
const ALT = `QR-kod till ${PAGE}`;

async function htmlOf(story: ToldStory): Promise<string> {
  return pageOf(story, await readBaseMap(), { script: null, style: null });
}

/** Squares that a page fills as runs, in the code's own measure; the longest such drawing of the page. */
async function runsOn(bytes: Uint8Array): Promise<Run[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS })
    .promise;
  const { fnArray, argsArray } = await (await document.getPage(1)).getOperatorList();
  const drawings = fnArray.flatMap((operation, at) => {
    if (operation !== OPS.constructPath) return [];
    const path: unknown = argsArray[at]?.[1]?.[0];
    if (!(path instanceof Float32Array)) return [];
    // Each run: to its corner, along its three further corners, and closed.
    const numbers = [...path];
    const isRun = (from: number) => numbers[from] === 0 && numbers[from + 3] === 1;
    const runs = Array.from({ length: Math.floor(numbers.length / 13) }, (_, run) => run * 13).flatMap(
      (from) =>
        isRun(from)
          ? [
              {
                x: numbers[from + 1] ?? 0,
                y: numbers[from + 2] ?? 0,
                width: (numbers[from + 4] ?? 0) - (numbers[from + 1] ?? 0),
              },
            ]
          : [],
    );
    return [runs];
  });
  await document.destroy();
  return drawings.reduce((most, one) => (one.length > most.length ? one : most), []);
}

describe("the way to what a district has published, in a story's own files", () => {
  test("is read out of the PowerPoint, where it is a picture with words beside it", async () => {
    const { names, bytes, slides: shown } = opened(await pptxOf(published));
    const [picture, ...others] = names.filter((name) => /^ppt\/media\/.*\.png$/.test(name));
    expect(others).toEqual([]);
    expect(codeOfPng(bytes(picture ?? ""))).toBe(PAGE);
    expect(shown[0]?.alts).toContain(ALT);
    expect(shown[0]?.texts).toContain(PAGE);
  });

  test.each(StoryPaper.options)(
    "is read out of the PDF on %s, a figure with words beside it",
    async (paper) => {
      const bytes = await pdfOf(published, paper);
      const runs = await runsOn(bytes);
      const size = Math.max(...runs.map(({ x, width }) => x + width)) + 4;
      expect(codeOfRuns(runs, size)).toBe(PAGE);
      const { roots } = await readParts(bytes);
      expect(everyPart(roots).flatMap(({ type, alt }) => (type === "Figure" ? [alt] : []))).toEqual([ALT]);
      const { pages } = await readPages(bytes);
      expect(pages[0]?.text.replace(/\s/g, "")).toContain(PAGE);
    },
  );

  test("is read out of the web file, on white whatever its colours, and followed by whoever reads there", async () => {
    const html = await htmlOf(published);
    const code = elementsOf(html, "svg").find((svg) => attribute(svg, "aria-label") === ALT);
    if (code === undefined) throw new Error("There is no code");
    const size = Number(attribute(code, "viewBox")?.split(" ")[3]);
    const paths = elementsOf(html, "path").flatMap((path) => attribute(path, "d") ?? []);
    const longest = paths.reduce((most, one) => (one.length > most.length ? one : most), "");
    expect(codeOfPath(longest, size)).toBe(PAGE);
    expect(elementsOf(html, "rect").map((rect) => attribute(rect, "fill"))).toContain("#fff");
    expect(elementsOf(html, "a").map((link) => attribute(link, "href"))).toContain(PAGE);
  });

  test("is read out of the Word document, as lines and as pixels", async () => {
    const parts = unzipSync(await wordOf(published));
    const of = (end: string) =>
      Object.entries(parts).flatMap(([name, bytes]) =>
        name.startsWith("word/media/") && name.endsWith(end) ? [bytes] : [],
      );
    const [svg] = of(".svg").map((bytes) => strFromU8(bytes));
    const [png] = of(".png");
    if (svg === undefined || png === undefined) throw new Error("There is no code");
    expect(codeOfPng(png)).toBe(PAGE);
    const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    expect(codeOfPath(svg, size)).toBe(PAGE);
    const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(body).toContain(`descr="${ALT}"`);
    expect(body).toContain(`>${PAGE}<`);
  });

  test("is not there, nor room for it, where the district has published nothing", async () => {
    expect(opened(await pptxOf(unpublished)).names.filter((name) => name.endsWith(".png"))).toEqual([]);
    expect(
      everyPart((await readParts(await pdfOf(unpublished, "a4"))).roots).map(({ type }) => type),
    ).not.toContain("Figure");
    expect(await htmlOf(unpublished)).not.toContain('class="code"');
    expect(
      Object.keys(unzipSync(await wordOf(unpublished))).filter((name) => name.startsWith("word/media/")),
    ).toEqual([]);
  });
});
