import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import { pptxOf } from "#server/story-files/pptx/index.ts";
import { opened } from "./opened.ts";
import { told } from "./told.ts";

type Block = ShownSlide["blocks"][number];

function raise(): never {
  throw new Error("The story has no slides");
}

test("what somebody writes is text, whatever it looks like", async () => {
  const HOSTILE = [
    "<script>alert(1)</script>",
    "a & b &amp; c",
    "=cmd|' /C calc'!A0",
    'x" onload="y',
    "]]><a:t>",
    "$1 {{name}} \\0",
  ];
  const base = told({ slides: [] });
  const block: Block = { kind: "list", heading: HOSTILE[0] ?? "", style: "bullets", items: HOSTILE };
  const measures: Block = {
    kind: "measures",
    heading: null,
    columns: { what: "Vad", by: "Vem", until: "När", howFar: "Hur långt" },
    rows: HOSTILE.map((text) => ({ what: text, by: text, until: text, howFar: text, status: "done" })),
  };
  const chart: Block = {
    kind: "chart",
    heading: null,
    alt: HOSTILE[1] ?? "",
    first: 2024,
    last: 2025,
    beyond: HOSTILE[0] ?? "",
    bars: HOSTILE.map((text) => ({ label: text, words: text, first: 2024, last: null, status: "started" })),
  };
  const slide = (blocks: Block[], text: string): ShownSlide => ({
    id: "x",
    slide: told().slides[0]?.slide ?? raise(),
    kind: "free",
    heading: text,
    subheading: text,
    blocks,
    map: null,
    notes: `${text}\nandra raden`,
    source: text,
  });
  const slides = HOSTILE.map((text) => slide([block, measures, chart], text));
  const file = opened(
    await pptxOf({ ...base, title: HOSTILE[0] ?? "", administration: HOSTILE[1] ?? "", slides }),
  );
  expect(file.slides.map(({ title }) => title)).toEqual(HOSTILE);
  for (const [at, made] of file.slides.entries()) {
    expect(made.texts).toEqual(expect.arrayContaining(HOSTILE));
    expect(made.tables[0]?.slice(1)).toEqual(HOSTILE.map((text) => [text, text, text, text]));
    expect(made.notes).toBe(`${HOSTILE[at]}\nandra raden`);
  }
  for (const name of file.names.filter((one) => one.startsWith("ppt/embeddings/"))) {
    const { sheets } = await readXlsx(file.bytes(name));
    expect(sheets[0]?.rows.slice(1).map(([label]) => label)).toEqual(
      HOSTILE.map((text) => `${text}\n${text}`),
    );
  }
});

test("characters that no file can hold are left out, and a word without end breaks the file no more than any other", async () => {
  const base = told({ slides: [] });
  const [first] = told().slides;
  if (first === undefined) return raise();
  const text = `ett\u0000\u0007\u001b\uFFFF två\u202E ${"o".repeat(10_000)}`;
  const slides: ShownSlide[] = [
    { ...first, heading: text, map: null, blocks: [{ kind: "paragraph", text }], notes: text, source: text },
  ];
  const file = opened(await pptxOf({ ...base, title: text, slides }));
  const clean = `ett två ${"o".repeat(10_000)}`;
  expect(file.slides[0]?.title).toBe(clean);
  expect(file.slides[0]?.texts).toContain(clean);
});
