/** Tables without rules around their cells: columns under heads, rows told by gaps. */
import { expect, test } from "vitest";
import { cellsOf, drawTable, PAGE, type Sheet, SIZE, write } from "#test/fixtures/documents/pdf.ts";
import { readDrawn, shown } from "./read.ts";

const ROWS = [
  ["Plats", "Åtgärd", "Ansvarig"],
  ["Lilla torget vid\nstationen", "Ny belysning längs\ngångvägen och fler\nvandringar", "Trafikkontoret"],
  ["Ängsparken", "Röj sly", "Driften och\nföreningarna"],
];
const TABLE = {
  widths: [150, 150, 150],
  heights: [24, 50, 40],
  cells: cellsOf(ROWS),
  rules: "none",
} as const;
const CELLS = ROWS.flatMap((row, at) => row.map((text, column) => `${at + 1} ${column + 1}: ${text}`));

test("columns are told by the heads, rows by the gaps between them", async () => {
  const { sheets, loose } = await readDrawn((sheet) => {
    write(sheet, "Åtgärder för trygga platser", 40, 20, 14);
    drawTable(sheet, TABLE);
    write(sheet, "Planen gäller till dess att en ny har beslutats av nämnden i stadsdelen.", 40, 400);
  });
  expect(sheets.map(shown)).toEqual([CELLS]);
  expect(loose.map(({ text }) => text)).toEqual([
    "Åtgärder för trygga platser",
    "Planen gäller till dess att en ny har beslutats av nämnden i stadsdelen.",
  ]);
});

test.each(["rows alone", "rows within a frame"])(
  "rules between the %s tell where rows begin",
  async (kind) => {
    const { sheets } = await readDrawn((sheet) => {
      // Close rows: no gap between them is wider than between lines.
      drawTable(sheet, { ...TABLE, heights: [12, 32, 24], rules: "rows" });
      if (kind === "rows alone") return;
      for (const x of [40, 490])
        sheet.page.drawLine({ start: { x, y: PAGE.height - 60 }, end: { x, y: PAGE.height - 128 } });
    });
    expect(sheets.map(shown)).toEqual([CELLS]);
  },
);

test("one line a row: figures under their heads, whether they stand left or right", async () => {
  const rows = [
    ["Område", "Problem", "Åtgärder"],
    ["Unga", "2", "12"],
    ["Platser", "18", "7"],
    ["Brottsoffer", "8", "8"],
  ];
  const { sheets } = await readDrawn((sheet) => {
    for (const [row, [area = "", problems = "", measures = ""]] of rows.entries()) {
      write(sheet, area, 40, 60 + row * 12);
      for (const [text, right] of [
        [problems, 240],
        [measures, 330],
      ] as const)
        write(sheet, text, right - sheet.font.widthOfTextAtSize(text, 8), 60 + row * 12);
    }
  });
  expect(sheets.map(shown)).toEqual([
    rows.flatMap((row, at) => row.map((text, column) => `${at + 1} ${column + 1}: ${text}`)),
  ]);
});

test("a last column on a page of its own is a sheet with the same rows", async () => {
  const left = [
    ["Område", "Problem"],
    ["Unga", "2"],
    ["Platser", "18"],
    ["Brottsoffer", "8"],
  ];
  const { sheets } = await readDrawn(
    (sheet) => drawTable(sheet, { ...TABLE, heights: [15, 15, 15, 15], cells: cellsOf(left) }),
    (sheet) =>
      drawTable(sheet, {
        ...TABLE,
        heights: [15, 15, 15, 15],
        cells: cellsOf([["Åtgärder"], ["3"], ["18"], ["8"]]),
      }),
  );
  expect(sheets.map(shown)[1]).toEqual(["1 1: Åtgärder", "2 1: 3", "3 1: 18", "4 1: 8"]);
});

test("where lines follow each other evenly, what may belong to the other row says so", async () => {
  const lines = [
    ["Plats", "Åtgärd", "Vem"],
    ["Torget", "Ny belysning", "Driften"],
    ["", "längs vägen", ""],
    ["Parken vid", "Röj sly", "Driften"],
    ["stationen", "varje vår", ""],
  ];
  const { sheets } = await readDrawn((sheet) => {
    for (const [row, texts] of lines.entries())
      for (const [column, text] of texts.entries())
        if (text) write(sheet, text, 40 + column * 120, 60 + row * 10);
  });
  expect(shown(sheets[0])).toEqual([
    "1 1: Plats",
    "1 2: Åtgärd",
    "1 3: Vem",
    "2 1: Torget [row]",
    "2 2: Ny belysning\nlängs vägen [row]",
    "2 3: Driften [row]",
    "3 1: Parken vid\nstationen [row]",
    "3 2: Röj sly\nvarje vår [row]",
    "3 3: Driften [row]",
  ]);
});

/** Writes a line in words, so that only their distance tells where a column ends. */
const line = (sheet: Sheet, texts: readonly (readonly [string, number])[], top: number) => {
  for (const [text, x] of texts) write(sheet, text, x, top);
};

test("where text reaches up to the next column, both cells say that their boundary is unsure", async () => {
  const { sheets } = await readDrawn((sheet) => {
    line(
      sheet,
      [
        ["Plats", 40],
        ["Åtgärd", 140],
        ["Vem", 260],
      ],
      60,
    );
    const long = "Torget vid stationen i västra delen";
    const end = 40 + sheet.font.widthOfTextAtSize(long, SIZE);
    line(
      sheet,
      [
        [long, 40],
        ["Bänkar", end + 3],
        ["Driften", 260],
      ],
      84,
    );
    line(
      sheet,
      [
        ["Parken", 40],
        ["Röj sly", 140],
        ["Driften", 260],
      ],
      108,
    );
  });
  const doubtful = (sheets[0]?.cells ?? []).filter(({ doubts }) => doubts.includes("boundary"));
  expect(doubtful.map(({ row, column, text }) => `${row} ${column}: ${text}`)).toEqual([
    "2 1: Torget vid stationen i västra delen",
    "2 2: Bänkar",
  ]);
});

test("a heading or the heads again begin another table", async () => {
  const { sheets, loose } = await readDrawn((sheet) => {
    const rows = [...ROWS.slice(0, 1), ["Torget", "Ljus", "Driften"], ["Parken", "Röj sly", "Driften"]];
    const table = { ...TABLE, heights: [16, 16, 16], cells: cellsOf(rows) };
    drawTable(sheet, table);
    drawTable(sheet, { ...table, top: 108 });
    write(sheet, "Platser i söder", 43, 160, 12);
    drawTable(sheet, { ...table, top: 176 });
  });
  expect(sheets.map(({ cells }) => cells.length)).toEqual([9, 9, 9]);
  expect(loose.map(({ text }) => text)).toEqual(["Platser i söder"]);
});

test("running text in two paragraphs is no table", async () => {
  const { sheets, loose } = await readDrawn((sheet) => {
    write(sheet, "Stadsdelen ska vara trygg för alla som bor\noch verkar här, dag som natt.", 40, 60);
    write(sheet, "Arbetet följs upp varje kvartal.", 40, 110);
    write(sheet, "Sida 1", 700, 560);
  });
  expect(sheets).toEqual([]);
  expect(loose.map(({ text }) => text)).toEqual([
    "Stadsdelen ska vara trygg för alla som bor\noch verkar här, dag som natt.",
    "Arbetet följs upp varje kvartal.",
    "Sida 1",
  ]);
});
