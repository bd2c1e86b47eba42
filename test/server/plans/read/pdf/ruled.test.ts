/** Tables whose cells are ruled: how published plans look. */
import { degrees } from "pdf-lib";
import { expect, test } from "vitest";
import { cellsOf, drawTable, LINE, PAGE, type Sheet, SIZE, write } from "#test/fixtures/documents/pdf.ts";
import { readDrawn, shown } from "./read.ts";

const HEADS = ["Problem", "Orsak", "Åtgärd"];
const ROWS = [
  HEADS,
  ["Mörk gångväg\nvid ån", "Trasiga\nlampor", "Byt lampor"],
  ["Skräp på torget", null, "Fler papperskorgar,\ntätare städning"],
];
const TABLE = { widths: [120, 90, 150], heights: [16, 36, 36], cells: cellsOf(ROWS) };
const CELLS = [
  "1 1: Problem",
  "1 2: Orsak",
  "1 3: Åtgärd",
  "2 1: Mörk gångväg\nvid ån",
  "2 2: Trasiga\nlampor",
  "2 3: Byt lampor",
  "3 1: Skräp på torget",
  "3 3: Fler papperskorgar,\ntätare städning",
];

test.each(["strokes", "areas"] as const)(
  "every cell is read in its row and column (ruled by %s)",
  async (rules) => {
    const { sheets, loose } = await readDrawn((sheet) => drawTable(sheet, { ...TABLE, rules }));
    expect(sheets.map(shown)).toEqual([CELLS]);
    expect(loose).toEqual([]);
  },
);

test("a cell says where on the page it stands", async () => {
  const { sheets } = await readDrawn(
    () => {},
    (sheet) => drawTable(sheet, TABLE),
  );
  const cell = sheets[0]?.cells.find(({ row, column }) => row === 2 && column === 2);
  expect(cell?.source).toMatchObject({ sheet: "Tabell 1", page: 2, row: 2, column: 2, ref: "s. 2, rad 2" });
  const { x = 0, y = 0, width = 0, height = 0 } = cell?.source.box ?? {};
  expect([x, y, width, height].map(Math.round)).toEqual([160, 76, 90, 36]);
});

test("merged cells cover the rows and columns that no rule divides", async () => {
  const { sheets } = await readDrawn((sheet) =>
    drawTable(sheet, {
      widths: [100, 100, 100],
      heights: [16, 30, 30],
      cells: [
        { row: 1, column: 1, columnSpan: 3, text: "Otrygga platser" },
        { row: 2, column: 1, rowSpan: 2, text: "Torget" },
        { row: 2, column: 2, text: "Belysning" },
        { row: 2, column: 3, text: "2025" },
        { row: 3, column: 2, columnSpan: 2, text: "Vandringar varje höst" },
      ],
    }),
  );
  expect(shown(sheets[0])).toEqual([
    "1 1 (1×3): Otrygga platser",
    "2 1 (2×1): Torget",
    "2 2: Belysning",
    "2 3: 2025",
    "3 2 (1×2): Vandringar varje höst",
  ]);
});

test("where the rules leave open which cells belong together, the cells say so", async () => {
  const { sheets } = await readDrawn((sheet) => {
    const line = (x: number, y: number, toX: number, toY: number) =>
      sheet.page.drawLine({
        start: { x, y: PAGE.height - y },
        end: { x: toX, y: PAGE.height - toY },
        thickness: 0.5,
      });
    for (const y of [60, 120]) line(40, y, 240, y);
    for (const x of [40, 240]) line(x, 60, x, 120);
    line(140, 60, 140, 90);
    line(40, 90, 140, 90);
    write(sheet, "Park", 43, 62);
    write(sheet, "Skola", 143, 62);
  });
  expect(shown(sheets[0])).toEqual(["1 1: Park", "1 2 (2×1): Skola [boundary]"]);
});

test("a word that a hyphen parts at a line's end keeps it", async () => {
  const { sheets } = await readDrawn((sheet) =>
    drawTable(sheet, {
      widths: [90, 90],
      heights: [40],
      cells: cellsOf([["Trygghets-\nvandring", "2024-\n2027"]]),
    }),
  );
  expect(shown(sheets[0])).toEqual(["1 1: Trygghets-\nvandring", "1 2: 2024-\n2027"]);
});

test("text that is printed over the next cells stays whole, in the cell where it begins", async () => {
  const long = "Samtliga förvaltningar i området tillsammans med föreningar";
  const { sheets } = await readDrawn((sheet) =>
    drawTable(sheet, {
      widths: [60, 60, 60],
      heights: [16, 16],
      cells: cellsOf([
        [long, null, null],
        ["a", "b", "c"],
      ]),
    }),
  );
  expect(shown(sheets[0])).toEqual([`1 1: ${long} [column]`, "2 1: a", "2 2: b", "2 3: c"]);
});

test("text that is printed over the cell below goes back to its own cell", async () => {
  const { sheets } = await readDrawn((sheet) => {
    drawTable(sheet, {
      widths: [120, 120],
      heights: [13, 40],
      cells: cellsOf([["Unga i riskzon,\nförsta rådet", "Orsak"]]),
    });
    write(sheet, "Ange vad som är problemet", 43, 74, 5);
  });
  expect(shown(sheets[0])).toEqual([
    "1 1: Unga i riskzon,\nförsta rådet [row]",
    "1 2: Orsak",
    "2 1: Ange vad som är problemet [row]",
  ]);
});

/** Lets only a part of the page show what is drawn. */
async function through(
  sheet: Sheet,
  box: { x: number; top: number; width: number; height: number },
  draw: () => void,
) {
  const { clip, endPath, popGraphicsState, pushGraphicsState, rectangle } = await import("pdf-lib");
  const y = PAGE.height - box.top - box.height;
  sheet.page.pushOperators(
    pushGraphicsState(),
    rectangle(box.x, y, box.width, box.height),
    clip(),
    endPath(),
  );
  draw();
  sheet.page.pushOperators(popGraphicsState());
}

test("a cell that was cut short in print says so, and keeps what the file still holds", async () => {
  const { sheets } = await readDrawn(async (sheet) => {
    drawTable(sheet, {
      widths: [120, 120],
      heights: [24, 24],
      cells: cellsOf([
        [null, "Hel"],
        ["Parken", null],
      ]),
    });
    await through(sheet, { x: 40, top: 60, width: 120, height: 24 }, () =>
      write(sheet, "Första raden\nandra raden\ntredje raden", 43, 62),
    );
  });
  expect(shown(sheets[0])).toEqual([
    "1 1: Första raden\nandra raden\ntredje raden [cut-short]",
    "1 2: Hel",
    "2 1: Parken",
  ]);
});

test("a cell that reaches over the page's edge is cut short", async () => {
  const { sheets } = await readDrawn((sheet) =>
    drawTable(sheet, {
      left: 700,
      widths: [100, 200],
      heights: [20],
      cells: cellsOf([["Vem", "Trafikkontoret med flera"]]),
    }),
  );
  expect(shown(sheets[0])).toEqual(["1 1: Vem", "1 2: Trafikkontoret med flera [cut-short]"]);
});

test("what a cropped page does not show is left out; its boxes count from what it shows", async () => {
  const { sheets, loose } = await readDrawn((sheet) => {
    sheet.page.setCropBox(30, 0, PAGE.width - 30, PAGE.height - 50);
    drawTable(sheet, TABLE);
    write(sheet, "Beskuret sidhuvud", 40, 10);
  });
  expect(sheets.map(shown)).toEqual([CELLS]);
  expect(loose).toEqual([]);
  expect(sheets[0]?.cells[0]?.source.box).toMatchObject({ x: 10, y: 10 });
});

test.each([90, 180, 270])(
  "a page that is shown turned by %i degrees is read as it is shown",
  async (angle) => {
    const { sheets } = await readDrawn((sheet) => {
      sheet.page.setRotation(degrees(angle));
      drawTable(sheet, TABLE);
    });
    expect(sheets.map(shown)).toEqual([CELLS]);
  },
);

test("a page whose text runs upwards is read from its own side, its boxes as they lie on the page", async () => {
  const { sheets } = await readDrawn(({ page, font }) => {
    // Columns of the table run up the page, rows to the right.
    for (const x of [100, 120, 150]) page.drawLine({ start: { x, y: 50 }, end: { x, y: 250 } });
    for (const y of [50, 150, 250]) page.drawLine({ start: { x: 100, y }, end: { x: 150, y } });
    const up = (text: string, x: number, y: number) =>
      page.drawText(text, { x, y, size: SIZE, font, rotate: degrees(90) });
    up("Åtgärd", 110, 53);
    up("Vem", 110, 153);
    up("Röj sly", 130, 53);
    up("vid ån", 130 + LINE, 53);
    up("Driften", 130, 153);
  });
  expect(sheets.map(shown)).toEqual([["1 1: Åtgärd", "1 2: Vem", "2 1: Röj sly\nvid ån", "2 2: Driften"]]);
  const { x = 0, y = 0, width = 0, height = 0 } = sheets[0]?.cells[2]?.source.box ?? {};
  expect([x, y, width, height].map(Math.round)).toEqual([120, PAGE.height - 150, 30, 100]);
});

test("a table that goes on on the next page is one sheet a page, and says whether its last row is open", async () => {
  const { sheets } = await readDrawn(
    (sheet) => drawTable(sheet, { ...TABLE, isOpenBelow: true }),
    (sheet) => drawTable(sheet, { ...TABLE, cells: cellsOf([HEADS, ["fortsättning", null, "mer"]]) }),
  );
  expect(sheets.map(({ name, page, isOpenBelow }) => [name, page, isOpenBelow])).toEqual([
    ["Tabell 1", 1, true],
    ["Tabell 2", 2, undefined],
  ]);
  expect(sheets.map(shown)).toEqual([
    CELLS,
    ["1 1: Problem", "1 2: Orsak", "1 3: Åtgärd", "2 1: fortsättning", "2 3: mer"],
  ]);
});

test("right-hand columns on a later page are a sheet of their own with the same rows", async () => {
  const right = cellsOf([
    ["När", "Vem"],
    ["2025", "Park"],
    ["Löpande", "Driften"],
  ]);
  const { sheets } = await readDrawn(
    (sheet) => drawTable(sheet, TABLE),
    (sheet) => drawTable(sheet, { ...TABLE, widths: [80, 80], cells: right }),
  );
  expect(sheets.map(shown)).toEqual([
    CELLS,
    ["1 1: När", "1 2: Vem", "2 1: 2025", "2 2: Park", "3 1: Löpande", "3 2: Driften"],
  ]);
});

test("two tables on a page are two sheets, and the text around them is kept", async () => {
  const { sheets, loose } = await readDrawn((sheet) => {
    write(sheet, "Åtgärdsplan", 40, 20, 16);
    drawTable(sheet, TABLE);
    write(sheet, "Ett stycke som löper\növer två rader.", 40, 170);
    drawTable(sheet, { ...TABLE, top: 220 });
    sheet.page.drawText("UTKAST", { x: 100, y: 300, size: 60, font: sheet.font, rotate: degrees(45) });
  });
  expect(sheets.map(({ name }) => name)).toEqual(["Tabell 1", "Tabell 2"]);
  expect(sheets.map(shown)).toEqual([CELLS, CELLS]);
  expect(loose.map(({ text }) => text).toSorted()).toEqual([
    "Ett stycke som löper\növer två rader.",
    "UTKAST",
    "Åtgärdsplan",
  ]);
});

test("a table in a cell of another is a sheet of its own", async () => {
  const { sheets } = await readDrawn((sheet) => {
    drawTable(sheet, {
      widths: [200, 200],
      heights: [20, 100],
      cells: cellsOf([
        ["Plats", "Insatser"],
        ["Torget", null],
      ]),
    });
    drawTable(sheet, {
      left: 260,
      top: 90,
      widths: [60, 60],
      heights: [20, 20],
      cells: cellsOf([
        ["a", "b"],
        ["c", "d"],
      ]),
    });
  });
  expect(sheets.map(shown)).toEqual([
    ["1 1: Plats", "1 2: Insatser", "2 1: Torget"],
    ["1 1: a", "1 2: b", "2 1: c", "2 2: d"],
  ]);
});

test("letters that are drawn twice to look bold are read once", async () => {
  const { sheets } = await readDrawn((sheet) => {
    drawTable(sheet, TABLE);
    drawTable(sheet, { ...TABLE, left: 40.3 });
  });
  expect(sheets.map(shown)).toEqual([CELLS]);
});
