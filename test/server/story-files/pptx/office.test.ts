/** What a program that opens the file makes of it. */
import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ToldStory } from "#server/story-files/index.ts";
import { pptxOf } from "#server/story-files/pptx/index.ts";
import { told } from "./told.ts";

const run = promisify(execFile);

const isThere = (program: string): boolean => {
  try {
    execFileSync("which", [program], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

const missing = ["soffice", "pdftoppm", "pdftotext"].filter((program) => !isThere(program));
const skipped = missing.length === 0 ? null : `skipped: no ${missing.join(", ")} on the path`;

/** Greys of a page, row by row, out of a PGM (binary): what is not paper is drawn. */
function drawnShare(pgm: Buffer): number {
  const head = /^P5\s+\d+\s+\d+\s+255\s/.exec(pgm.toString("latin1", 0, 40))?.[0] ?? "";
  const greys = pgm.subarray(head.length);
  return greys.filter((grey) => grey < 200).length / greys.length;
}

describe.skipIf(skipped !== null)(skipped ?? "opened by LibreOffice", () => {
  let folder = "";
  let story: ToldStory;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "platsplan-office-"));
    story = told({ audience: "internal", textSize: "largest" });
    await writeFile(join(folder, "story.pptx"), await pptxOf(story));
    // A profile of its own, so that no other that runs is asked to do it.
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const args = [
      profile,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      join(folder, "story.pptx"),
    ];
    await run("soffice", args);
    await run("pdftoppm", ["-gray", "-r", "40", join(folder, "story.pdf"), join(folder, "page")]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("each slide is a page, and no page is blank", async () => {
    const pages = (await readdir(folder)).filter((name) => name.endsWith(".pgm"));
    expect(pages).toHaveLength(story.slides.length);
    for (const page of pages)
      expect(drawnShare(await readFile(join(folder, page))), page).toBeGreaterThan(0.002);
  });

  /** The words of a page, and how far down each reaches, in inches. */
  async function wordsOn(page: number): Promise<{ word: string; bottom: number }[]> {
    const only = ["-f", String(page), "-l", String(page)];
    const { stdout } = await run("pdftotext", ["-bbox", ...only, join(folder, "story.pdf"), "-"]);
    return [...stdout.matchAll(/yMax="([\d.]+)">(.*?)<\/word>/g)].map(([, bottom, word = ""]) => ({
      word,
      bottom: Number(bottom) / 72,
    }));
  }

  test("nothing that a slide says lies beyond its edge, or over its source", async () => {
    for (const [at, { heading, blocks, source }] of story.slides.entries()) {
      const shown = await wordsOn(at + 1);
      const all = shown.map(({ word }) => word).join("");
      const said = blocks.flatMap((block) => {
        if (block.kind === "paragraph") return [block.text];
        if (block.kind === "list") return block.items;
        if (block.kind === "measures") return block.rows.flatMap(({ what, by }) => [what, by]);
        if (block.kind === "code") return [block.text, block.address];
        return block.bars.map(({ words }) => words);
      });
      const words = [heading, source, ...said].flatMap((text) => text.split(" "));
      expect(words.filter((word) => !all.includes(word))).toEqual([]);
      const foot = [...source.split(" "), String(at + 1)];
      const low = shown.filter(({ bottom }) => bottom > 6.92).map(({ word }) => word);
      expect(low.filter((word) => !foot.includes(word))).toEqual([]);
    }
  });
});
