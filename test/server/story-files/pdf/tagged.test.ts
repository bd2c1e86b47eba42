import fc from "fast-check";
import { PDFName } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { StoryPaper } from "#data/schema/story-file.ts";
import { pdfOf } from "#server/story-files/pdf/index.ts";
import { faultsOf } from "./faults.ts";
import { everyPart, readPages, readParts } from "./read-pdf.ts";
import { anyStory, wholeStory } from "./stories.ts";

describe.each(StoryPaper.options)("a story as a PDF on %s", (paper) => {
  test("can be read aloud in order, by all that a machine can see", async () => {
    for (const part of [{}, { language: "en" as const, audience: "internal" as const }])
      expect(await faultsOf(await pdfOf(wholeStory(part), paper))).toEqual([]);
  });

  test("is so whatever its slides hold, and however long their texts are", async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => {
        expect(await faultsOf(await pdfOf(story, paper))).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  test("tells each slide once: heading, text, table, chart and map, and by a bookmark where it is", async () => {
    const story = wholeStory();
    const bytes = await pdfOf(story, paper);
    const { roots } = await readParts(bytes);
    const parts = everyPart(roots);
    const count = (type: string) => parts.filter((part) => part.type === type).length;
    const slides = new Set(story.slides.map(({ slide }) => slide));
    expect(count("Sect")).toBe(slides.size);
    expect(count("H1")).toBe(1);
    expect(count("H2")).toBeGreaterThanOrEqual(slides.size - 1);
    expect(count("Table")).toBe(
      story.slides.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "measures").length,
    );
    const alts = parts.flatMap(({ type, alt }) => (type === "Figure" ? [alt] : []));
    for (const { map, blocks } of story.slides) {
      if (map !== null) expect(alts).toContain(map.alt);
      for (const block of blocks) if (block.kind === "chart") expect(alts).toContain(block.alt);
    }
    const { outline, pages } = await readPages(bytes);
    expect(outline.map(({ title }) => title)).toEqual(
      story.slides.flatMap(({ heading, slide }, at) =>
        story.slides[at - 1]?.slide === slide ? [] : [heading],
      ),
    );
    const text = pages
      .map((page) => page.text)
      .join("\n")
      .replace(/\s+/g, " ");
    for (const { blocks } of story.slides)
      for (const block of blocks) {
        if (block.kind === "measures")
          for (const { what } of block.rows) expect(text).toContain(what.slice(0, 12));
        if (block.kind === "chart")
          for (const { label } of block.bars) expect(text).toContain(label.slice(0, 12));
      }
    expect(text).not.toContain("Säg att vi ses igen");
  });

  test("is the same bytes for the same story", async () => {
    const story = wholeStory();
    expect(Buffer.from(await pdfOf(story, paper)).equals(Buffer.from(await pdfOf(story, paper)))).toBe(true);
  });

  test("names nobody, leads nowhere, and keeps a hostile title as a title", async () => {
    const title = `<x>&]]>"' ) Tj`;
    const bytes = await pdfOf(wholeStory({ title }), paper);
    const { info } = await readPages(bytes);
    expect(info).toMatchObject({ Title: title, Creator: "Platsplan", Producer: "Platsplan" });
    expect(info).not.toHaveProperty("Author");
    const { xml, dictionaries } = await readParts(bytes);
    expect(xml).toContain("&lt;x&gt;&amp;]]&gt;");
    for (const dictionary of dictionaries)
      for (const key of ["URI", "JS", "A", "AA", "OpenAction", "EmbeddedFiles", "Annots"])
        if (key !== "A" || dictionary.has(PDFName.of("Subtype")))
          expect(dictionary.has(PDFName.of(key)), key).toBe(false);
  });
});

test("a character that the typeface lacks is seen as a box and read as itself", async () => {
  const story = wholeStory({ title: "Torget 😀" });
  const bytes = await pdfOf({ ...story, slides: [] }, "a4");
  const { pages } = await readPages(bytes);
  expect(pages.map(({ text }) => text).join("")).toContain("Torget");
  const { document } = await readParts(bytes);
  expect(document.getPageCount()).toBe(1);
  const plain = await pdfOf({ ...story, title: "Torget", slides: [] }, "a4");
  expect((await readPages(plain)).pages[0]?.painted.length).toBeLessThan(pages[0]?.painted.length ?? 0);
});
