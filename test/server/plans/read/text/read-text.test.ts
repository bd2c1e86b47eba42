/** What coordinators may expect of the text of a published plan. */
import { expect, test } from "vitest";
import { HEADS, HELP, PLAN, printed, ROWS } from "./plan-text.ts";
import { documentOf, everything, reading } from "./read.ts";

const folded = (text: string) => text.replace(/\s+/g, " ");

test("a printed table becomes a sheet with its heads, its help, and a row for each measure", async () => {
  const { sheets, loose } = await documentOf(PLAN);
  expect(sheets).toHaveLength(1);
  const grid = new Map(sheets[0]?.cells.map((cell) => [`${cell.row} ${cell.column}`, folded(cell.text)]));
  const expected = [["Otrygga platser", "Orsak", "Åtgärd", "När", "Vem", "Uppföljning"], HELP, ...ROWS];
  expect(grid).toEqual(
    new Map(expected.flatMap((row, r) => row.map((text, c) => [`${r + 1} ${c + 1}`, text] as const))),
  );
  expect(loose.map(({ text }) => text)).toEqual([
    "Åtgärdsplan 2031",
    "En inledning som hör till hela planen.",
  ]);
});

test("every cell says on which page and lines it stands", async () => {
  const { sheets } = await documentOf(PLAN);
  const lines = PLAN.split("\n");
  for (const { text, source } of sheets[0]?.cells.filter(({ row }) => row > 1) ?? []) {
    const own = lines.slice((source.lines?.from ?? 0) - 1, source.lines?.to).join("\n");
    expect(own).toBe(text);
    expect(source.ref).toBe(`s. 2, rad ${source.lines?.from}`);
  }
});

test("form feeds tell the pages where the text has them", async () => {
  const { loose } = await documentOf("Första sidan\n\n\n\n\nännu den första\fAndra sidan");
  expect(loose.map(({ source }) => source.page)).toEqual([1, 1, 2]);
});

test("short cells that run together on one line are cells of their own", async () => {
  const [first = [], ...others] = ROWS;
  const [place, cause, measure] = first;
  const run = `${printed([[place ?? "", cause ?? "", measure ?? ""]])}\n\nVåren 2031 Trafikkontoret Genomfört enligt plan, lamporna\nlyser sedan slutet av maj`;
  const { sheets } = await documentOf(`${HEADS}\n\n${printed([HELP])}\n\n${run}\n\n${printed(others)}`);
  const row = sheets[0]?.cells.filter((cell) => cell.row === 3).map(({ text }) => folded(text));
  expect(row?.slice(3)).toEqual(["Våren 2031", "Trafikkontoret", first[5]]);
});

const LEFT_HEADS = "Otrygga platser Orsak Åtgärd Operativa mål";
const GOALS = [
  "Fler vågar gå här.",
  "Minska klagomålen om buller.",
  "Inget klotter sitter längre än ett dygn.",
];
const left = (rows: number) =>
  `${LEFT_HEADS}\n\n${printed(ROWS.slice(0, rows).map((row, i) => [...row.slice(0, 3), GOALS[i] ?? ""]))}`;

test("columns on later pages stand beside the rows that they belong to", async () => {
  const right = `När Vem Uppföljning\n\n${printed([HELP, ...ROWS].map((row) => ["", "", "", ...row.slice(3)]))}`;
  const { sheets } = await documentOf(`${left(3)}\n\n\n\n\n${right}`);
  expect(sheets).toHaveLength(1);
  ROWS.forEach((row, i) => {
    const cells = sheets[0]?.cells.filter((cell) => cell.row === i + 3);
    const expected = [...row.slice(0, 3), GOALS[i], ...row.slice(3)];
    expect(cells?.map(({ text }) => folded(text))).toEqual(expected);
  });
});

test("a right half with another number of rows than the left one is not sure of its rows", async () => {
  const years = Array.from({ length: 12 }, (_, i) => `Våren ${2031 + i}\n\nPolisen\n\nGenomfört`).join(
    "\n\n",
  );
  const { sheets } = await documentOf(`${left(1)}\n\n\n\n\nNär Vem Uppföljning\n\n${years}`);
  const right = sheets[0]?.cells.filter((cell) => cell.row > 1 && cell.column > 4) ?? [];
  expect(right.length).toBeGreaterThan(10);
  expect(right.every(({ doubts }) => doubts.includes("row"))).toBe(true);
});

test("a place that is named once holds for the rows below, which leave it out", async () => {
  const [first = [], second = [], third = []] = ROWS;
  const rows = [first, ["", ...second.slice(1)], third];
  const { sheets } = await documentOf(`${HEADS}\n\n${printed([HELP])}\n\n${printed(rows)}`);
  const measures = sheets[0]?.cells.filter(({ row, column }) => row > 2 && column === 3);
  expect(measures?.map(({ row }) => row)).toEqual([3, 4, 5]);
  const places = sheets[0]?.cells.filter(({ row, column }) => row > 2 && column === 1);
  expect(places?.map(({ row }) => row)).toEqual([3, 5]);
});

test("heads that run over several lines and blocks are found", async () => {
  const { sheets } = await documentOf(
    `Prioriterat\nsamverkansområde\n\nOrsak Åtgärd När Vem Uppföljning 2031-05-\n13\n\nStatus VB 2031 Kommentarer\n\n${printed(ROWS)}`,
  );
  const heads = sheets[0]?.cells.filter(({ row }) => row === 1).map(({ text }) => text);
  expect(heads).toEqual([
    "Prioriterat\nsamverkansområde",
    "Orsak",
    "Åtgärd",
    "När",
    "Vem",
    "Uppföljning 2031-05-\n13",
    "Status VB 2031",
    "Kommentarer",
  ]);
});

test("an address at the foot of the page before is no part of a heading, and is kept", async () => {
  const text = `https://exempel.se/stod\nOtrygga\nplatser Orsak Åtgärd När Vem Uppföljning\n\n${printed(ROWS)}`;
  const document = await documentOf(text);
  expect(document.loose.map((loose) => loose.text)).toEqual(["https://exempel.se/stod"]);
  expect(document.sheets[0]?.cells[0]?.text).toBe("Otrygga\nplatser");
});

test("the summary at the end is a sheet with a name and three numbers on a row", async () => {
  const summary =
    "Sammanställning över prioriterade områden\nPrioriterat område Antal problem Antal identifierade orsaker Antal åtgärder\nOtrygga platser 3 3 4\n[Eget område] 0 0 0";
  const { sheets } = await documentOf(`${PLAN}\n\n\n\n\n${summary}`);
  const cells = sheets[1]?.cells ?? [];
  const rows = [1, 2, 3, 4].map((at) => cells.filter(({ row }) => row === at).map(({ text }) => text));
  expect(rows).toEqual([
    ["Sammanställning över prioriterade områden"],
    ["Prioriterat område", "Antal problem", "Antal identifierade orsaker", "Antal åtgärder"],
    ["Otrygga platser", "3", "3", "4"],
    ["[Eget område]", "0", "0", "0"],
  ]);
});

test("any other text is loose, whole", async () => {
  const text = "Ett brev om åtgärder.\n\nOrsak och verkan.\nNär och var vet ingen.";
  const document = await documentOf(text);
  expect(document.sheets).toEqual([]);
  expect(everything(document)).toBe(text.replace(/\s+/g, ""));
});

test("a text beyond the limits is refused with the bound that it met", async () => {
  const refusals = [
    { text: "", limits: {}, reason: "empty" },
    { text: "a\fb\fc", limits: { pages: 2 }, reason: "too-many-pages" },
    { text: PLAN, limits: { rows: 10 }, reason: "too-many-rows" },
    { text: PLAN, limits: { cells: 20 }, reason: "too-many-cells" },
    { text: PLAN, limits: { cellLength: 40 }, reason: "too-large" },
    { text: `${PLAN}\n\n${PLAN}`, limits: { sheets: 1 }, reason: "too-many-sheets" },
  ];
  for (const { text, limits, reason } of refusals)
    expect(await reading(text, limits)).toMatchObject({ ok: false, refusal: { reason } });
});

test("whoever cancels is heard between two tables", async () => {
  expect(await reading(PLAN, {}, AbortSignal.abort())).toMatchObject({
    ok: false,
    refusal: { reason: "cancelled" },
  });
});
