import { describe, expect, test } from "vitest";
import type { ReadDocument } from "#data/schema/document.ts";
import { ReadPlan } from "#data/schema/plan-row.ts";
import { layOutPlan } from "#server/plans/tabs/lay-out.ts";
import { DISTRICTS, documentOf, HEADS, HELP, looseText, sheetOf, told } from "./documents.ts";

const read = (sheets: Parameters<typeof documentOf>[0], more: Partial<ReadDocument> = {}) =>
  ReadPlan.parse(layOutPlan(documentOf(sheets, more), DISTRICTS));

describe("heads", () => {
  test("are found by what they mean, below a title and in any order", () => {
    const plan = read([
      sheetOf("Blad1", [
        ["Plan för trygghet"],
        [],
        ["Ansvarig", "Åtgärd", "Tidplan", "Orsaker", "Plats", "Mål"],
        ["Polisen", "Gå rundor", "våren", "Mörkt", "Torget", "Färre rån"],
      ]),
    ]);
    expect(told(plan)).toEqual([["Torget", "Mörkt", "Gå rundor", "Färre rån", "våren", "Polisen"]]);
    expect(plan.tabs[0]?.columns.map(({ column }) => column)).toEqual([
      "who",
      "measure",
      "when",
      "cause",
      "problem",
      "goal",
    ]);
    expect(plan.tabs[0]?.notes.map(({ text }) => text)).toEqual(["Plan för trygghet"]);
  });

  test("may be two storeys high and merged", () => {
    const down = { rowSpan: 2 };
    const plan = read([
      sheetOf("3. Kriminella miljöer", [
        [
          { text: "Problemområde", ...down },
          { text: "Orsak", ...down },
          { text: "Genomförande", columnSpan: 2 },
          null,
          { text: "Uppföljning", columnSpan: 2 },
        ],
        [null, null, "Åtgärd", "Vem", "2025-03-12", { text: "juni 2025", date: null }],
        ["Avhopp", "Inget stöd", "Stödgrupp", "Socialtjänsten", "I gång", "Klart"],
      ]),
    ]);
    expect(told(plan)).toEqual([["Avhopp", "Inget stöd", "Stödgrupp", null, null, "Socialtjänsten"]]);
    expect(plan.tabs[0]?.rows[0]?.followUps.map(({ text, date }) => [text, date])).toEqual([
      ["I gång", "2025-03-12"],
      ["Klart", "2025-06"],
    ]);
    expect(plan.tabs[0]).toMatchObject({ kind: "criminal-environments", priorityArea: "Kriminella miljöer" });
  });

  test("the first column may have none", () => {
    const plan = read([
      sheetOf("2. Platser", [["", ...HEADS.slice(1)], HELP, ["Torget", "Mörkt", "Lampor"]]),
    ]);
    expect(told(plan)[0]).toEqual(["Torget", "Mörkt", "Lampor", null, null, null]);
    expect(plan.tabs[0]).toMatchObject({ kind: "unsafe-places", priorityArea: "Platser" });
    const unnamed = read([
      sheetOf("Blad1", [
        ["", ...HEADS.slice(1)],
        ["Torget", "Mörkt", "Lampor"],
      ]),
    ]);
    expect(unnamed.tabs[0], "it is called something").toMatchObject({ kind: "own", priorityArea: "Orsak" });
  });

  test.each([
    ["1. Unga", "young-people-at-risk"],
    ["2. Otrygga och brottsutsatta pl", "unsafe-places"],
    ["Systemhotande brottslighet", "system-threatening-crime"],
    ["Särskilt utsatta och sårbara br", "vulnerable-victims"],
    ["Kriminella miljöer o livsstilar", "criminal-environments"],
    ["Trygga evenemang", "own"],
  ])("a sheet called %j is about %s", (name, kind) => {
    const plan = read([
      sheetOf(name, [
        ["Problemområde", ...HEADS.slice(1)],
        ["Oro", "Okänd", "Samtal"],
      ]),
    ]);
    expect(plan.tabs).toMatchObject([{ kind }]);
  });

  test("a table without at least three known columns is none", () => {
    const plan = read([
      sheetOf("Blad1", [
        ["Namn", "Åtgärd", "Pris"],
        ["Bänk", "Flytta", "100"],
      ]),
    ]);
    expect(plan.tabs).toEqual([]);
    expect(plan.notUnderstood).toHaveLength(6);
  });

  test("a column that no plan is known to have is kept among what was not understood, with its place", () => {
    const plan = read([
      sheetOf("Platser", [
        [...HEADS, "Kostnad", "Övrigt"],
        ["Torget", "Mörkt", "Lampor", "Ljust", "2025", "Staden", "2 mnkr", "Bygglov krävs"],
      ]),
    ]);
    expect(plan.notUnderstood).toMatchObject([
      { text: "Kostnad", source: { ref: "G1" } },
      { text: "2 mnkr", source: { ref: "G2" } },
    ]);
    expect(plan.tabs[0]?.rows[0]?.comment?.text).toBe("Bygglov krävs");
  });
});

describe("instructions", () => {
  test("under the heads are no row, nor are heads that stand again", () => {
    const plan = read([
      sheetOf("Platser", [
        HEADS,
        HELP,
        [null, null, null, null, null, null, "Denna kolumn fylls i vid uppföljning"],
        ["Torget", "Mörkt", "Lampor", "Ljust", "2025", "Staden"],
        HEADS,
        HELP,
        ["Parken", "Buskar", "Röjning", "Sikt", "2026", "Staden"],
      ]),
    ]);
    expect(told(plan).map(([problem]) => problem)).toEqual(["Torget", "Parken"]);
    expect(plan.notUnderstood).toEqual([]);
    expect(plan.tabs).toHaveLength(1);
  });

  test("a first measure that begins as instructions do is a measure", () => {
    const rows = [
      ["Torget", null, "Koppla in fastighetsägaren"],
      ["Parken", null, "Röjning"],
    ];
    expect(told(read([sheetOf("Platser", [HEADS, ...rows])])).map(([, , measure]) => measure)).toEqual([
      "Koppla in fastighetsägaren",
      "Röjning",
    ]);
  });

  test("may hold the area's name", () => {
    const plan = read([
      sheetOf("Blad1", [
        ["Prioriterat samverkansområde", ...HEADS.slice(1)],
        ["Systemhotande brottslighet", ...HELP.slice(1)],
        ["Bidragsfusk", "Okunskap", "Utbildning", "Alla vet", "2025", "Staben"],
      ]),
    ]);
    expect(plan.tabs).toMatchObject([
      { kind: "system-threatening-crime", priorityArea: "Systemhotande brottslighet", rows: [{ number: 1 }] },
    ]);
  });
});

test("an area of the district's own is called what stands among the instructions", () => {
  const plan = read([
    sheetOf("Blad1", [
      ["Prioriterat samverkansområde", ...HEADS.slice(1)],
      ["Trygga evenemang", ...HELP.slice(1)],
      ["Kö", "Trångt", "Skyltar"],
    ]),
  ]);
  expect(plan.tabs).toMatchObject([{ kind: "own", priorityArea: "Trygga evenemang", notes: [] }]);
});

describe("what rows take over", () => {
  test("a merged place or cause covers every measure beside it", () => {
    const plan = read([
      sheetOf("Platser", [
        HEADS,
        [{ text: "Torget", rowSpan: 3 }, { text: "Mörkt", rowSpan: 2 }, "Lampor", null, "2025"],
        [null, null, "Röjning", null, "2026"],
        [null, "Öde", "Kiosk", null, "2027"],
      ]),
    ]);
    expect(told(plan)).toEqual([
      ["Torget", "Mörkt", "Lampor", null, "2025", null],
      ["^Torget", "^Mörkt", "Röjning", null, "2026", null],
      ["^Torget", "Öde", "Kiosk", null, "2027", null],
    ]);
    expect(plan.tabs[0]?.rows[1]?.problem).toMatchObject({ sources: [{ ref: "A2" }], doubts: [] });
  });

  test("a place that is not repeated holds until the next one; its cause does not reach another place", () => {
    const plan = read([
      sheetOf("Platser", [
        HEADS,
        ["Torget", "Mörkt", "Lampor"],
        [null, null, "Röjning"],
        [null, "Öde", "Kiosk"],
        ["Parken", null, "Städning"],
      ]),
    ]);
    expect(told(plan).map((row) => row.slice(0, 3))).toEqual([
      ["Torget", "Mörkt", "Lampor"],
      ["^Torget", "^Mörkt", "Röjning"],
      ["^Torget", "Öde", "Kiosk"],
      ["Parken", null, "Städning"],
    ]);
    expect(plan.tabs[0]?.rows[1]?.problem?.doubts).toEqual([]);
  });

  test("where the document merges such cells, one left open is a doubt", () => {
    const plan = read([
      sheetOf("Platser", [
        HEADS,
        [{ text: "Torget", rowSpan: 2 }, "Mörkt", "Lampor"],
        [null, "Öde", "Kiosk"],
        [null, "Högt gräs", "Klippning"],
      ]),
    ]);
    expect(plan.tabs[0]?.rows.map(({ problem }) => problem?.doubts)).toEqual([[], [], ["row"]]);
  });

  test("a row without a measure is kept, with a doubt on what it takes over", () => {
    const plan = read([
      sheetOf("Platser", [HEADS, ["Torget", "Mörkt", "Lampor"], [null, null, null, null, null, "Staden"]]),
    ]);
    expect(told(plan)[1]).toEqual(["^Torget", "^Mörkt", null, null, null, "Staden"]);
    expect(plan.tabs[0]?.rows[1]?.problem?.doubts).toEqual(["row"]);
  });

  test("a measure merged over several rows is one measure", () => {
    const plan = read([
      sheetOf("Platser", [
        HEADS,
        ["Torget", "Mörkt", { text: "Lampor", rowSpan: 2 }, null, "2025", "Staden"],
        [null, null, null, null, "2026", "Polisen"],
        ["Parken", "Buskar", "Röjning", null, "2025", "Staden"],
      ]),
    ]);
    expect(told(plan)).toEqual([
      ["Torget", "Mörkt", "Lampor", null, "2025\n2026", "Staden\nPolisen"],
      ["Parken", "Buskar", "Röjning", null, "2025", "Staden"],
    ]);
  });
});

describe("texts that are no row", () => {
  const long =
    "Arbetet på platserna utgår i år från en ny lägesbild, och hela gruppen har enats om den. ".repeat(2);

  test("running text under the heads and across the table is a note", () => {
    const plan = read([
      sheetOf("Platser", [
        HEADS,
        [long],
        ["Torget", "Mörkt", "Lampor"],
        [{ text: "Allt nedan beslutas senare", columnSpan: 6 }],
        ["Parken", "Buskar", "Röjning"],
      ]),
    ]);
    expect(told(plan).map(([problem]) => problem)).toEqual(["Torget", "Parken"]);
    expect(plan.tabs[0]?.notes.map(({ text }) => text)).toEqual([long.trim(), "Allt nedan beslutas senare"]);
  });

  test("a line that speaks for the rows below is their problem", () => {
    const plan = read([
      sheetOf("Platser", [
        HEADS,
        ["Torget", "Mörkt", "Lampor"],
        ["Nedan avser alla platser"],
        [null, "Få träffas", "Möten"],
        [null, "Ingen vet", "Utskick"],
      ]),
    ]);
    expect(told(plan).map((row) => row.slice(0, 3))).toEqual([
      ["Torget", "Mörkt", "Lampor"],
      ["^Nedan avser alla platser", "Få träffas", "Möten"],
      ["^Nedan avser alla platser", "Ingen vet", "Utskick"],
    ]);
    expect(plan.tabs[0]?.notes).toEqual([]);
  });

  test("a subheading above rows with problems of their own is a note, and may tell the area", () => {
    const plan = read([
      sheetOf("Blad1", [
        ["Prioriterat samverkansområde", ...HEADS.slice(1)],
        ["Ange samverkansområde, t.ex. unga", ...HELP.slice(1)],
        ["Åldringsbrott"],
        ["Bedrägerier", "Okunskap", "Föreläsning"],
      ]),
    ]);
    expect(plan.tabs[0]).toMatchObject({
      kind: "vulnerable-victims",
      priorityArea: "Åldringsbrott",
      notes: [{ text: "Åldringsbrott" }],
    });
    expect(told(plan)).toHaveLength(1);
  });

  test("a problem at the end for which nothing is planned yet is a row", () => {
    const plan = read([sheetOf("Platser", [HEADS, ["Torget", "Mörkt", "Lampor"], ["Hamnen"]])]);
    expect(told(plan)[1]).toEqual(["Hamnen", null, null, null, null, null]);
  });
});

describe("tables over several pages", () => {
  const paged = { format: "pdf", fileName: "plan.pdf" } as const;

  test("go on where the heads do not stand again, and where they do", () => {
    const plan = read(
      [
        sheetOf("Tabell 1", [HEADS, HELP, ["Torget", "Mörkt", "Lampor sätts upp."]], 2),
        sheetOf("Tabell 2", [["Parken", "Buskar", "Röjning"]], 3),
        sheetOf("Tabell 3", [HEADS, HELP, ["Hamnen", "Öde", "Kiosk"]], 4),
      ],
      paged,
    );
    expect(plan.tabs).toHaveLength(1);
    expect(told(plan).map(([problem]) => problem)).toEqual(["Torget", "Parken", "Hamnen"]);
  });

  test("a row that a page's end cut in two is one row, with both places", () => {
    const plan = read(
      [
        sheetOf(
          "Tabell 1",
          [HEADS, ["Torget", "Mörkt", "Lampor sätts upp längs", null, "2025", "Stadens trafik-"]],
          2,
        ),
        sheetOf(
          "Tabell 2",
          [
            [null, null, "gångvägen.", null, null, "kontor"],
            ["Parken", "Buskar", "Röjning"],
          ],
          3,
        ),
      ],
      paged,
    );
    expect(told(plan)[0]).toEqual([
      "Torget",
      "Mörkt",
      "Lampor sätts upp längs gångvägen.",
      null,
      "2025",
      "Stadens trafikkontor",
    ]);
    expect(plan.tabs[0]?.rows[0]?.measure?.sources.map(({ page }) => page)).toEqual([2, 3]);
    expect(told(plan)).toHaveLength(2);
  });

  const right = ["När", "Vem"];
  const left = HEADS.slice(0, 4);

  test("right-hand columns on later pages stand beside the rows in the same order", () => {
    const plan = read(
      [
        sheetOf("Tabell 1", [left, ["Torget", "Mörkt", "Lampor", "Ljust"]], 2),
        sheetOf("Tabell 2", [["Parken", "Buskar", "Röjning", "Sikt"]], 3),
        sheetOf("Tabell 3", [right, ["2025", "Staden"], ["2026", "Polisen"]], 4),
      ],
      { format: "text", fileName: "plan.txt" },
    );
    expect(told(plan)).toEqual([
      ["Torget", "Mörkt", "Lampor", "Ljust", "2025", "Staden"],
      ["Parken", "Buskar", "Röjning", "Sikt", "2026", "Polisen"],
    ]);
    expect(plan.tabs[0]?.rows[1]?.who?.doubts).toEqual([]);
  });

  test("where there are not as many, nothing is lost and every pair is in doubt", () => {
    const plan = read(
      [
        sheetOf("Tabell 1", [left, ["Torget", "Mörkt", "Lampor", "Ljust"]], 2),
        sheetOf("Tabell 2", [right, ["2025", "Staden"], ["2026", "Polisen"]], 3),
      ],
      { format: "text", fileName: "plan.txt" },
    );
    expect(told(plan)).toEqual([
      ["Torget", "Mörkt", "Lampor", "Ljust", "2025", "Staden"],
      ["^Torget", "^Mörkt", null, null, "2026", "Polisen"],
    ]);
    expect(plan.tabs[0]?.rows.map(({ who }) => who?.doubts)).toEqual([["row"], ["row"]]);
  });

  test("on laid-out pages the height says which row is meant, even where some are empty", () => {
    const at = (top: number, ...texts: (string | null)[]) =>
      texts.map((text) => (text === null ? null : { text, top }));
    const plan = read(
      [
        sheetOf(
          "Tabell 1",
          [at(50, ...left), at(80, "Torget", "Mörkt", "Lampor"), at(120, "Parken", "Buskar", "Röjning")],
          2,
        ),
        sheetOf("Tabell 2", [at(50, "Hamnen", "Öde", "Kiosk")], 3),
        sheetOf("Tabell 3", [at(50, ...right), at(120, "2026", "Polisen")], 4),
        sheetOf("Tabell 4", [at(51, "2027", "Staden")], 5),
      ],
      paged,
    );
    expect(told(plan).map(([problem, , , , when]) => [problem, when])).toEqual([
      ["Torget", null],
      ["Parken", "2026"],
      ["Hamnen", "2027"],
    ]);
    expect(plan.tabs[0]?.rows[1]?.when?.doubts).toEqual([]);
  });

  test("a workbook's sheets are each their own tab, however alike", () => {
    const rows = [
      ["Plats", ...HEADS.slice(1)],
      ["Torget", "Mörkt", "Lampor"],
    ];
    const plan = read([sheetOf("Unga i riskzon", rows), sheetOf("Unga i riskzon (2)", rows)]);
    expect(plan.tabs.map(({ kind }) => kind)).toEqual(["young-people-at-risk", "young-people-at-risk"]);
  });
});

describe("what else a document holds", () => {
  test("the template's empty tab is no tab, and is understood", () => {
    const plan = read([
      sheetOf("6. Eget prioriterat område", [["[Eget prioriterat område]", ...HEADS.slice(1)], HELP]),
    ]);
    expect(plan).toMatchObject({ tabs: [], notUnderstood: [] });
  });

  test("its own summary, also when print cut the heads and moved a column", () => {
    const plan = read(
      [
        sheetOf(
          "Tabell 1",
          [
            ["Sammanställning över prioriterade områden"],
            ["Prioriterat område", "Antal prob", "Antal ident"],
            ["Otrygga platser", "3", "2"],
            ["[Eget prioriterat område]", "0", "0"],
          ],
          7,
        ),
        sheetOf("Tabell 2", [["Antal åtgärder"], ["4"], ["0"]], 8),
      ],
      { format: "pdf", fileName: "plan.pdf" },
    );
    expect(plan.summary).toMatchObject([
      { priorityArea: "Otrygga platser", problems: 3, causes: 2, measures: 4 },
      { priorityArea: "[Eget prioriterat område]", problems: 0, causes: 0, measures: 0 },
    ]);
    expect(plan.notUnderstood).toEqual([]);
  });

  test("a hidden sheet is not read as a tab, but shown", () => {
    const hidden = { ...sheetOf("Gammal", [HEADS, ["Torget", "Mörkt", "Lampor"]]), hidden: true };
    expect(read([hidden])).toMatchObject({ tabs: [] });
    expect(read([hidden]).notUnderstood).toHaveLength(9);
  });

  test("remarks on a sheet's cells are notes of its tab", () => {
    const remark = {
      ...looseText("Fråga parkenheten"),
      source: { ...looseText("x").source, sheet: "Platser" },
    };
    const plan = read([sheetOf("Platser", [HEADS, ["Torget", "Mörkt", "Lampor"]])], { loose: [remark] });
    expect(plan.tabs[0]?.notes).toMatchObject([{ text: "Fråga parkenheten" }]);
  });

  test("several status columns: the newest counts, the others stand in the comment", () => {
    const plan = read([
      sheetOf("Platser", [
        [...HEADS.slice(0, 3), "Status VB 2025", "Status VB 2024", "Kommentar"],
        ["Torget", "Mörkt", "Lampor", "Klart", "Påbörjat", "Bra"],
      ]),
    ]);
    expect(plan.tabs[0]?.rows[0]).toMatchObject({
      status: { text: "Klart" },
      comment: { text: "Bra\nStatus VB 2024: Påbörjat" },
    });
  });
});

describe("what the document says of itself", () => {
  const tab = sheetOf("Platser", [HEADS, ["Torget", "Mörkt", "Lampor", null, null, "Lpo Ängsvik"]]);

  test("district, year and title from its own texts", () => {
    const plan = read([sheetOf("Start", [["Åtgärdsplan 2025"], ["Ängsholmens stadsdelsförvaltning"]]), tab]);
    expect(plan.plan).toEqual({
      district: "Ängsholmen",
      year: 2025,
      kind: "plan",
      title: "Åtgärdsplan 2025",
    });
    expect(plan.notUnderstood).toEqual([]);
  });

  test("also where they stand in the rows over the heads", () => {
    const [head, row] = [HEADS, ["Torget", "Mörkt", "Lampor"]];
    for (const over of [
      [["Åtgärdsplan 2025, Ängsholmens stadsdelsförvaltning"]],
      [["Åtgärdsplan 2025"], ["Ängsholmens stadsdelsförvaltning"], [null]],
    ]) {
      const plan = read([sheetOf("Platser", [...over, head, row])]);
      expect(plan.plan).toMatchObject({ district: "Ängsholmen", year: 2025, title: over[0]?.[0] });
      expect(plan.tabs[0]?.rows).toHaveLength(1);
    }
    const front = sheetOf("Start", [["Åtgärdsplan 2026"]]);
    const plan = read([front, sheetOf("Platser", [["Åtgärdsplan 2025, Ängsholmen"], head, row])]);
    expect(plan.plan, "the front sheet comes first").toMatchObject({ district: "Ängsholmen", year: 2026 });
  });

  test("else from the file's name", () => {
    expect(read([tab], { fileName: "angsholmen-uppfoljning-2024.xlsx" }).plan).toEqual({
      district: "Ängsholmen",
      year: 2024,
      kind: "follow-up",
      title: null,
    });
  });

  test("and the district last of all from the police area among the actors", () => {
    expect(read([tab]).plan).toEqual({ district: "Ängsholmen", year: null, kind: "plan", title: null });
  });

  test("a district that nobody knows is called as the document calls it", () => {
    const plan = read([sheetOf("Start", [["Åtgärdsplan 2025, Nyviks stadsdelsförvaltning"]]), tab]);
    expect(plan.plan.district).toBe("Nyvik");
  });
});
