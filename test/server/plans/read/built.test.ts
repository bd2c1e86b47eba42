/** The built server reads documents as the sources do: its thread is a file of the build. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "#server/paths.ts";
import {
  cell as docxCell,
  docxOf,
  row as docxRow,
  table as docxTable,
} from "#test/fixtures/documents/docx.ts";
import { cellsOf, drawTable, pdfOf } from "#test/fixtures/documents/pdf.ts";
import { oneSheet, packed, row } from "#test/fixtures/documents/workbooks.ts";

/** A folder as an installation has it: package.json, packages, dist. */
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "platsplan-built-"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await symlink(join(paths.root, "node_modules"), join(folder, "node_modules"));
  await build({
    configFile: join(paths.root, "server", "vite.config.ts"),
    logLevel: "error",
    build: {
      outDir: join(folder, "dist", "server"),
      rollupOptions: { input: { "read-plan": join(paths.root, "server", "plans", "read-plan.ts") } },
    },
  });
});
afterAll(() => rm(folder, { recursive: true }));

const SCRIPT = `
import { readFile } from "node:fs/promises";
import { readPlan } from "./dist/server/read-plan.js";
const limits = { bytes: 1e7, sheets: 9, rows: 9, cells: 99, cellLength: 99, pages: 9, entries: 99,
  inflatedBytes: 1e7, inflationRatio: 200, depth: 99, seconds: 60, memoryMb: 256 };
const signal = new AbortController().signal;
const [, , fileName] = process.argv;
const { ok, plan, document } = await readPlan({ fileName, bytes: await readFile(fileName) }, {
  limits, signal, onProgress() {}, onFault(error) { throw error; } }, { places: [], actors: [], districts: [] });
process.stdout.write(JSON.stringify({ ok, plan, document: JSON.parse(document) }));
`;

test.each([
  ["workbook", "plan.xlsx", async () => packed(oneSheet(row(1, "Torget")))],
  [
    "PDF",
    "plan.pdf",
    () =>
      pdfOf((page) =>
        drawTable(page, { widths: [90, 90], heights: [20], cells: cellsOf([["Torget", null]]) }),
      ),
  ],
  ["text document", "plan.docx", async () => docxOf(docxTable(docxRow([docxCell("Torget")])))],
] as const)("a %s is read by the thread that was built, on plain Node", async (_, name, bytes) => {
  await writeFile(join(folder, name), await bytes());
  await writeFile(join(folder, "read.mjs"), SCRIPT);
  const { stdout } = await promisify(execFile)(process.execPath, ["read.mjs", name], { cwd: folder });
  expect(JSON.parse(stdout)).toMatchObject({
    ok: true,
    document: { sheets: [{ cells: [{ text: "Torget" }] }] },
  });
});
