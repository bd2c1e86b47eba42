/** `npm run plan`, as a program of its own. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PlanOutput } from "#data/schema/plan-output.ts";
import { data, row, workbookOf } from "#test/fixtures/documents/workbooks.ts";
import { ended, runScript } from "#test/server/run-script.ts";

const script = fileURLToPath(new URL("../../../server/cli/plan.ts", import.meta.url));
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "platsplan-plan-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Where the database would be, if the command opened one. */
const dataDir = () => join(folder, "data");
const plan = async (...args: string[]) => ended(runScript(script, args, { DATA_DIR: dataDir() }));

async function fileOf(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const workbook = workbookOf([
  {
    name: "Start",
    xml: data(row(1, "Åtgärdsplan 2025"), row(2, "Skarpnäcks stadsdelsförvaltning"), row(3, "Läs först")),
  },
  {
    name: "2. Otrygga och brottsutsatta pl",
    xml: data(
      row(
        1,
        "Otrygga och brottsutsatta platser",
        "Orsak",
        "Åtgärd",
        "Operativa mål",
        "När",
        "Vem",
        "Uppföljning mars 2025",
      ),
      row(
        3,
        "Skarpnäcksfältet",
        "Mörkt",
        "Fysiska åtgärder - bättre belysning",
        "Tryggare",
        "20242027",
        "Polisen",
        "Pågår",
      ),
      row(4, "", "Öde", "Uppsökande arbete", "", "Löpande", "", ""),
    ),
  },
  {
    name: "Sammanställning",
    xml: data(
      row(1, "Prioriterat område", "Antal problem", "Antal identifierade orsaker", "Antal åtgärder"),
      row(2, "Otrygga och brottsutsatta platser", "1", "2", "3"),
    ),
  },
]);

describe("read", () => {
  test("--json prints the whole plan, each row with its place, and touches no database", async () => {
    const { code, out, err } = await plan("read", await fileOf("plan.xlsx", workbook), "--json");
    expect(code, err).toBe(0);
    expect(err).toBe("");
    const output = PlanOutput.parse(JSON.parse(out));
    expect(output.plan).toEqual({
      district: "Skarpnäck",
      year: 2025,
      kind: "plan",
      title: "Åtgärdsplan 2025",
    });
    expect(output.tabs).toHaveLength(1);
    expect(output.tabs[0]).toMatchObject({
      priorityArea: "Otrygga och brottsutsatta platser",
      rows: [
        {
          problem: "Skarpnäcksfältet",
          cause: "Mörkt",
          measure: "Fysiska åtgärder - bättre belysning",
          goal: "Tryggare",
          when: "2024-2027",
          who: "Polisen",
          followUp: "Pågår",
          status: null,
          comment: null,
          derived: {
            places: ["Skarpnäcksfältet"],
            types: ["physical-environment"],
            period: { from: "2024", to: "2027" },
            targetYear: null,
            status: "started",
            continuesIn: null,
          },
          source: { sheet: "2. Otrygga och brottsutsatta pl", page: null, row: 3, ref: "A3" },
          doubts: [],
        },
        { problem: "Skarpnäcksfältet", cause: "Öde", source: { row: 4 } },
      ],
      notes: [],
    });
    expect(output.summary).toEqual([
      { priorityArea: "Otrygga och brottsutsatta platser", problems: 1, causes: 2, measures: 3 },
    ]);
    expect(output.notUnderstood).toMatchObject([
      { text: "Läs först", source: { sheet: "Start", ref: "A3" } },
    ]);
    expect(output.findings).toContainEqual(
      expect.objectContaining({
        rule: "summary-disagrees",
        source: { sheet: "Sammanställning", page: null, row: 2, ref: "A2" },
      }),
    );
    expect(await readdir(folder)).not.toContain("data");
  });

  test("without --json it says what is in each tab, for people", async () => {
    const { code, out } = await plan("read", await fileOf("plan.xlsx", workbook));
    expect(code).toBe(0);
    expect(out).toContain("Åtgärdsplan 2025 · Skarpnäck · 2025 · plan");
    expect(out).toContain("Otrygga och brottsutsatta platser: 2 rader (rows)");
    expect(out).toMatch(/1\s+A3\s+Skarpnäcksfältet → Fysiska åtgärder/);
    expect(out).toMatch(/Granskning \(plan check\): \d+ iakttagelser/);
    expect(out).toContain("Start A3: Läs först");
  });

  test("what a program would not look for is said beside the plan, and nobody is named", async () => {
    const named = await writeXlsx({
      sheets: [
        {
          name: "Blad",
          rows: [
            ["Plats", "Orsak", "Åtgärd"],
            ["Torget", "Mörkt", "Belysning"],
          ],
        },
      ],
      properties: { creator: "Anna Exempelsson" },
    });
    const { code, out, err } = await plan("read", await fileOf("namn.xlsx", named), "--json");
    expect([code, Object.keys(JSON.parse(out))]).toEqual([
      0,
      ["plan", "tabs", "summary", "notUnderstood", "findings"],
    ]);
    expect(err).toContain("persons in the file's properties, left out");
    expect(out + err).not.toContain("Exempelsson");
  });

  test("a file that cannot be read ends with 1 and says why, in Swedish and English", async () => {
    const refused = await plan("read", await fileOf("skadad.xlsx", "PK\u0003\u0004x"), "--json");
    expect(refused.code).toBe(1);
    expect(refused.out).toBe("");
    expect(refused.err.trim().split("\n")).toHaveLength(2);
    const missing = await plan("read", join(folder, "ingen.xlsx"));
    expect(missing.code).toBe(1);
    expect(missing.err).toMatch(/går inte att öppna[\s\S]*cannot be opened/);
  });
});

test("check says what is missing, in which cell, and ends with 3", async () => {
  const file = await fileOf("plan.xlsx", workbook);
  const { code, out } = await plan("check", file);
  expect(code).toBe(3);
  expect(out).toMatch(/brottsutsatta pl [A-Z]4: Ingen aktör svarar för åtgärden\./);
  const asJson = await plan("check", file, "--json");
  expect(asJson.code).toBe(3);
  expect(PlanOutput.shape.findings.parse(JSON.parse(asJson.out)).map(({ rule }) => rule)).toContain(
    "no-actor",
  );
});

test("export writes a plan's document as a workbook that read finds the same plan in", async () => {
  const out = join(folder, "ut.xlsx");
  const { code, err } = await plan("export", await fileOf("plan.xlsx", workbook), "--out", out);
  expect([code, err]).toEqual([0, ""]);
  const rowsIn = async (file: string) => {
    const { tabs } = PlanOutput.parse(JSON.parse((await plan("read", file, "--json")).out));
    return tabs.map(({ priorityArea, rows }) => [
      priorityArea,
      rows.map(({ source: _, doubts: __, ...row }) => row),
    ]);
  };
  expect(await rowsIn(out)).toEqual(await rowsIn(join(folder, "plan.xlsx")));
});

test("export writes the product's own plans by their id, and says why it cannot write", async () => {
  const out = join(folder, "ut.csv");
  expect((await plan("export", "skarpnack-2025", "--out", out)).code).toBe(0);
  expect((await readFile(out, "utf8")).split("\r\n")[1]).toMatch(/^skarpnack-2025-unga-1;/);
  const refused = await plan(
    "export",
    "skarpnack-2025",
    "--format",
    "json",
    "--out",
    join(folder, "ingen", "x"),
  );
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/går inte att skriva[\s\S]*cannot be written/);
});

describe("diff", () => {
  const pages = (texts: string[]) =>
    workbookOf([
      {
        name: "Otrygga platser",
        xml: data(
          row(2, "Problemområde", "Orsak", "Åtgärd", "Operativt mål", "När", "Vem"),
          ...texts.map((measure, index) =>
            row(index + 3, "Skarpnäcksfältet", "Mörkt", measure, "Tryggare", "2025", "Polisen"),
          ),
        ),
      },
    ]);
  const LAMPS = "Nya lampor längs hela gångvägen mot skolan";

  test("says row by row what the second plan says that the first does not, and ends with 3", async () => {
    const before = await fileOf(
      "Åtgärdsplan Skarpnäck 2025 före.xlsx",
      pages([LAMPS, "Trygghetsvandring varje höst"]),
    );
    const after = await fileOf(
      "Åtgärdsplan Skarpnäck 2025 efter.xlsx",
      pages([`${LAMPS} före oktober`, "Buskarna klipps ned", "Ordningsvakter"]),
    );
    const { code, out, err } = await plan("diff", before, after);
    expect(err).toBe("");
    expect(code).toBe(3);
    expect(out).toMatch(/^1 ändrade \(changed\), 2 nya \(new\), 1 borttagna \(dropped\), 0 oförändrade/);
    expect(out).toContain("+ …ela gångvägen mot skolan före oktober");
    const asJson = await plan("diff", before, after, "--json");
    expect(asJson.code).toBe(3);
    expect(JSON.parse(asJson.out)).toMatchObject({
      before: { district: "skarpnack", year: 2025 },
      counts: { changed: 1, new: 2, dropped: 1, kept: 0 },
      areas: [
        {
          priorityArea: "unsafe-places",
          rows: [
            {
              fate: "changed",
              fields: [{ field: "measure", before: [LAMPS], after: [`${LAMPS} före oktober`] }],
            },
            {},
            {},
            {},
          ],
        },
      ],
    });
  });

  test("ends with 0 for one plan twice, shipped or read, and with 1 for what cannot be read", async () => {
    expect(await plan("diff", "skarpnack-2025", "skarpnack-2025")).toMatchObject({ code: 0, err: "" });
    const file = await fileOf("samma.xlsx", pages([LAMPS]));
    expect(await plan("diff", file, file)).toMatchObject({ code: 0 });
    const missing = await plan("diff", "skarpnack-2025", join(folder, "ingen.xlsx"));
    expect(missing).toMatchObject({ code: 1, out: "" });
    expect(missing.err).toMatch(/går inte att öppna[\s\S]*cannot be opened/);
    expect(await readdir(folder)).not.toContain("data");
  });
});

test("a command that is not understood ends with 2 and the help, which by itself ends with 0", async () => {
  for (const args of [
    [],
    ["fel", "x"],
    ["read"],
    ["read", "a", "b"],
    ["read", "a", "--fel"],
    ["check"],
    ["export", "a"],
    ["diff", "a"],
  ]) {
    const { code, out, err } = await plan(...args);
    expect([args, code, out]).toEqual([args, 2, ""]);
    expect(err).toContain("npm run plan -- ");
    expect(err, "words, not a stack").not.toContain("    at ");
  }
  const { code, out } = await plan("--help");
  expect(code).toBe(0);
  for (const command of ["read", "check", "diff", "export"]) {
    expect(out).toContain(`  ${command} `);
    const help = await plan(command, "--help");
    expect(help.code).toBe(0);
    expect(help.out).toContain(`npm run plan -- ${command}`);
    expect(help.out).toContain("exit codes");
  }
});
