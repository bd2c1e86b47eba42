import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import { pptxOf } from "#server/story-files/pptx/index.ts";
import type { ToldStory } from "#server/story-files/told-story.ts";
import { type Opened, opened } from "./opened.ts";
import { told, withoutMaps } from "./told.ts";

type Block = ShownSlide["blocks"][number];

const blocksOf = <K extends Block["kind"]>(slide: ShownSlide, kind: K) =>
  slide.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

describe("a story as a presentation file", () => {
  let story: ToldStory;
  let file: Opened;
  const pairs = () =>
    story.slides.map((slide, at) => {
      const made = file.slides[at];
      if (made === undefined) throw new Error(`No slide ${at + 1}`);
      return [slide, made] as const;
    });

  beforeAll(async () => {
    story = told();
    file = opened(await pptxOf(story));
  });

  test("has one slide for each that is shown, each with its title where titles stand", () => {
    expect(story.slides.length).toBeGreaterThan(10);
    expect(file.slides.map(({ title }) => title)).toEqual(story.slides.map(({ heading }) => heading));
  });

  test("says everything that the slides say, as text", () => {
    for (const [slide, made] of pairs()) {
      const words = [
        ...(slide.subheading === null ? [] : [slide.subheading]),
        slide.source,
        ...blocksOf(slide, "paragraph").map(({ text }) => text),
        ...blocksOf(slide, "list").flatMap(({ items, style }) =>
          items.map((item) => (style === "quotes" ? `”${item}”` : item)),
        ),
      ];
      expect(made.texts).toEqual(expect.arrayContaining(words));
    }
  });

  test("has the measures in tables of its own, with a heading row that is known as one", () => {
    const tables = pairs().flatMap(([slide, made]) => {
      const shown = blocksOf(slide, "measures");
      expect(made.tables).toEqual(
        shown.map(({ columns, rows }) =>
          [columns, ...rows].map(({ what, by, until, howFar }) => [what, by, until, howFar]),
        ),
      );
      return shown;
    });
    expect(tables.length).toBeGreaterThan(2);
    const withTable = [...file.xml.values()].filter((xml) => xml.includes("<a:tbl>"));
    expect(withTable).toHaveLength(tables.length);
    for (const xml of withTable) expect(xml).toContain('<a:tblPr firstRow="1"');
  });

  test("draws the years as charts that can be edited: numbers, and the table that they come from", async () => {
    const charts = story.slides.flatMap((slide) => blocksOf(slide, "chart"));
    const parts = file.names.filter((name) => name.startsWith("ppt/charts/chart"));
    const books = file.names.filter((name) => name.startsWith("ppt/embeddings/"));
    const byNumber = (a: string, b: string) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b));
    parts.sort(byNumber);
    books.sort(byNumber);
    expect(parts).toHaveLength(charts.length);
    expect(books).toHaveLength(charts.length);
    for (const [at, { bars, first, last }] of charts.entries()) {
      const xml = file.xml.get(parts[at] ?? "") ?? "";
      expect(xml).toContain('<c:grouping val="stacked"/>');
      expect(xml).toContain(`<c:min val="${first}"/>`);
      for (const bar of bars) expect(xml).toContain(`<c:v>${bar.first}</c:v>`);
      const { sheets } = await readXlsx(file.bytes(books[at] ?? ""));
      const rows = sheets[0]?.rows.slice(1) ?? [];
      expect(rows.map(([label, start]) => [label, start])).toEqual(
        bars.map(({ label, words, first: start }) => [`${label}\n${words}`, start]),
      );
      for (const [line, bar] of bars.entries()) {
        const years = (bar.last ?? last) - bar.first + 1;
        const values = rows[line]?.slice(2).filter((value) => value !== 0);
        expect(values).toEqual(bar.last === null ? [years, 0.5] : [years]);
      }
    }
  });

  test("describes every picture, table and chart for those who do not see them", () => {
    for (const [slide, made] of pairs()) {
      const alts = [
        ...blocksOf(slide, "chart").map(({ alt }) => alt),
        ...(slide.map === null ? [] : [slide.map.alt]),
        ...blocksOf(slide, "code").map(({ alt }) => alt),
        ...blocksOf(slide, "measures").map(() => `${slide.heading}. ${slide.subheading}`),
      ];
      if (slide.kind === "next-steps") continue;
      expect(made.alts.toSorted()).toEqual(alts.toSorted());
    }
  });

  test("keeps the map as a picture for print", () => {
    const pictures = file.names.filter((name) => /^ppt\/media\/.+\.png$/.test(name));
    // The width stands in the header of a PNG: 5.2 inches at 300 dots.
    const maps = pictures.filter((name) => Buffer.from(file.bytes(name)).readUInt32BE(16) === 1_560);
    expect(maps).toHaveLength(story.slides.filter(({ map }) => map !== null).length);
  });

  test("has what the presenter wrote as notes, and nothing where nothing was written", () => {
    expect(file.slides.map(({ notes }) => notes)).toEqual(story.slides.map(({ notes }) => notes ?? ""));
    expect(file.slides.some(({ notes }) => notes !== "")).toBe(true);
  });

  test("numbers each shape of a slide once, and leaves no place unfilled", () => {
    for (const { document } of file.slides) {
      const ids = Array.from(document.getElementsByTagName("p:cNvPr"), (shape) => shape.getAttribute("id"));
      expect(new Set(ids).size).toBe(ids.length);
      for (const shape of Array.from(document.getElementsByTagName("p:sp")))
        expect(shape.textContent?.trim()).not.toBe("");
    }
  });

  test("links to nothing outside itself and runs nothing", () => {
    for (const xml of file.xml.values()) expect(xml).not.toContain('TargetMode="External"');
    expect(file.names.filter((name) => /vba|macro|activex|\.bin$/i.test(name))).toEqual([]);
  });

  test("takes every colour and typeface of a slide from the theme", () => {
    for (const [name, xml] of file.xml) {
      if (!/^ppt\/(?:slides|slideLayouts|charts)\//.test(name)) continue;
      expect(xml, name).not.toContain("srgbClr");
      expect([...xml.matchAll(/typeface="([^"]*)"/g)].filter(([, face]) => !face?.startsWith("+"))).toEqual(
        [],
      );
    }
  });

  test("names the organisation in its properties, and no person", () => {
    const core = file.xml.get("docProps/core.xml") ?? "";
    expect(core).toContain("<dc:title>Trygghet på tre platser</dc:title>");
    expect(core).toContain("<dc:creator>Platsplan</dc:creator>");
    expect(core).toContain("<cp:lastModifiedBy>Platsplan</cp:lastModifiedBy>");
    expect(core).toContain("2026-11-21T00:00:00Z");
    expect(file.xml.get("docProps/app.xml")).toContain("<Company>Södermalms stadsdelsförvaltning</Company>");
    for (const name of file.names.filter((one) => one.startsWith("ppt/embeddings/")))
      for (const [part, bytes] of Object.entries(unzipSync(file.bytes(name))))
        expect(strFromU8(bytes), part).not.toMatch(/creator|lastModifiedBy|<Company>/i);
  });
});

test.each([
  ["sv", "sv-SE"],
  ["en", "en-GB"],
] as const)("a story in %s is marked as %s throughout", async (language, lang) => {
  const { xml } = opened(await pptxOf(withoutMaps(told({ language }))));
  for (const [name, text] of xml) {
    if (!name.startsWith("ppt/")) continue;
    for (const [, found] of text.matchAll(/\blang="([^"]*)"/g)) expect(found, name).toBe(lang);
  }
});

/** Everything that a file's parts say, as text. */
const saidIn = (file: Opened): string => [...file.xml.values()].join("\n").replaceAll("&amp;", "&");

test("a story for everyone says nothing that only those inside are told", async () => {
  const [inside, everyone] = [told({ audience: "internal" }), told({ audience: "public" })];
  const shown = JSON.stringify(everyone.slides);
  const secret = inside.slides
    .flatMap((slide) => blocksOf(slide, "measures").flatMap((block) => block.rows))
    .flatMap(({ what, by }) => [what, by])
    .filter((text) => !shown.includes(text));
  expect(secret.length).toBeGreaterThan(3);
  const insideText = saidIn(opened(await pptxOf(withoutMaps(inside))));
  const publicText = saidIn(opened(await pptxOf(withoutMaps(everyone))));
  expect(secret.filter((text) => !insideText.includes(text))).toEqual([]);
  expect(secret.filter((text) => publicText.includes(text))).toEqual([]);
});
