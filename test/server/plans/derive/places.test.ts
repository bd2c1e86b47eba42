/** Which places a row is about, as coordinators write them. */
import { describe, expect, test } from "vitest";
import { deriveRow, type PlanOptions, values } from "./plan.ts";

const VALLINGBY: PlanOptions = { district: "Hässelby-Vällingby" };
const ids = (cells: Parameters<typeof deriveRow>[0], options?: PlanOptions) =>
  values(deriveRow(cells, options).places).map(({ place }) => place);

describe("the places of a problem", () => {
  test.each([
    ["Skanstull", ["skanstull"]],
    ["Otryggheten runt Skanstulls uppgångar ökar", ["skanstull"]],
    ["Många samlas i Björns trädgårds norra del", ["bjorns-tradgard"]],
    ["Björns \n trädgård", ["bjorns-tradgard"]],
    ["Björns trädgård och Medborgarplatsen", ["bjorns-tradgard", "medborgarplatsen"]],
    ["Bysis torg/täppan", ["bysis-torg", "bysistappan"]],
    ["Magnus Ladulåsgatan/Timmermansparken", ["magnus-ladulasgatan", "timmermansparken"]],
    ["Stöket i Tanto under kvällarna", ["tantolunden"]],
    ["Bj\u006F\u0308rns tr\u0061\u0308dgård", ["bjorns-tradgard"]],
  ])("“%s”", (problem, expected) => {
    expect(ids({ problem })).toEqual(expected);
  });

  test.each([
    ["other letters", "Bjorns tradgard"],
    ["other letters", "Skånstull"],
    ["a longer word", "Mariatorgetsgruppen"],
    ["an ordinary word", "de har ringen på fingret"],
    ["an ordinary word", "vattnet i slussen stiger"],
  ])("%s are no name: “%s”", (_, problem) => {
    expect(ids({ problem }).filter((id) => id !== null)).toEqual([]);
  });

  test("places of other districts are none of this plan's", () => {
    expect(ids({ problem: "Skanstull" }, VALLINGBY).filter((id) => id !== null)).toEqual([]);
  });

  test("a name that is the district's own means all of it", () => {
    expect(
      ids({ problem: "Problem", cause: "Skarpnäck ligger över snittet" }, { district: "Skarpnäck" }),
    ).toEqual([]);
  });
});

describe("a heading that goes on to a part of the site", () => {
  test.each([
    ["Hässelby torg (ÖDS) – stora torget, där många samlas", "hasselby-torg-stora-torget"],
    ["Hässelby torg (ÖDS) Folk hänger vid bänkarna vid grillkiosken", "hasselby-torg-tunnelbaneentren"],
    [
      "Hässelby torg - Gångvägen mellan fastighet Loftgången och Trymån",
      "hasselby-torg-gangvagen-loftgangen-tryman",
    ],
    ["Maltesholmstorget (ÖDS)- Parkering för snabba besök", "maltesholmstorget-parkeringen"],
    ["Maltesholmstorget: Torget på kvällstid", "maltesholmstorget-torget"],
    [
      "Maltesholmstorget (ÖDS) – ett hörn mellan Hemköp, kyrkan och parkeringen",
      "maltesholmstorget-hornet-hemkop-kyrkan",
    ],
  ])("“%s” is that part", (problem, spot) => {
    expect(ids({ problem }, VALLINGBY)).toEqual([spot]);
  });

  test("“torget” means nothing where no site is named", () => {
    expect(ids({ problem: "På torget är det stökigt" }, VALLINGBY)).toEqual([]);
  });

  test("a part that nobody has drawn is the site, with the words for it", () => {
    const { places } = deriveRow({
      problem: "Skanstull (ÖDS) – trappan mellan gallerian och bussarna där folk samlas",
    });
    expect(values(places)).toEqual([
      { place: "skanstull", name: "Skanstull", spot: "trappan mellan gallerian och bussarna" },
    ]);
  });

  test("a group of people after the site is no part of it", () => {
    expect(values(deriveRow({ problem: "Skanstull (ÖDS) – Köpare, grupp 1" }).places)).toEqual([
      { place: "skanstull", name: "Skanstull", spot: null },
    ]);
  });
});

describe("what other columns add", () => {
  test("a cause says where in an area it is", () => {
    expect(ids({ problem: "Västra Södermalm", cause: "Mest kring Hornstull och Tantolunden." })).toEqual([
      "vastra-sodermalm",
      "hornstull",
      "tantolunden",
    ]);
  });

  test("a cause that compares with a neighbour adds nothing", () => {
    expect(ids({ problem: "Bysis torg", cause: "Platsen gränsar till Mariakvarteren." })).toEqual([
      "bysis-torg",
    ]);
  });

  test("a measure that names one of the sites is about that one", () => {
    expect(ids({ problem: "Bysis torg/täppan", measure: "Parkprojekt i Bysistäppan" })).toEqual([
      "bysistappan",
    ]);
  });

  test("a spot in the measure is added to its site", () => {
    expect(ids({ problem: "Skanstull", measure: "Dialog om Ringens centrum" })).toEqual([
      "skanstull",
      "ringens-centrum",
    ]);
  });
});

describe("a place that the register does not have", () => {
  test.each([
    ["Nytorget (ÖDS) – narkotika säljs", "Nytorget"],
    ["Stöket vid Zinkensdamms torg ökar", "Zinkensdamms torg"],
    ["Kista – narkotika säljs öppet", "Kista"],
  ])("“%s” waits to be placed", (problem, name) => {
    const { places, doubts } = deriveRow({ problem });
    expect(values(places)).toEqual([{ place: null, name, spot: null }]);
    expect(places[0]?.confidence).toBe("doubtful");
    expect(doubts.map(({ doubt }) => doubt)).not.toContain("no-place");
  });

  test.each(["Torget är mörkt", "Gångvägen är otrygg", "Avgränsade platser som upplevs otrygga", "Ungdomar"])(
    "“%s” is no name",
    (problem) => {
      const { places, doubts, scope } = deriveRow({ problem });
      expect(places).toEqual([]);
      expect(scope.value).toBe("district");
      expect(doubts.map(({ doubt }) => doubt)).toContain("no-place");
    },
  );

  test("only the tab about places asks for one", () => {
    expect(deriveRow({ problem: "Nytorget (ÖDS)" }, { tab: "own" }).places).toEqual([]);
  });
});

test("“samtliga platser” is every place of the district", () => {
  expect(deriveRow({ problem: "Samverkan som gäller samtliga platser" }).scope.value).toBe("all-places");
});

test.each([
  ["problem", "Skanstull (ÖDS)", "certain"],
  ["when", "Mål: Skanstull ska inte vara en öppen drogscen 2031", "certain"],
  ["cause", "Särskilt vid de öppna drogscenerna", "doubtful"],
] as const)("an open drug scene in the %s", (column, words, confidence) => {
  const { openDrugScene } = deriveRow({ [column]: words });
  expect(openDrugScene).toMatchObject({ value: true, confidence, basis: { from: column } });
});

test("a row that does not speak of open drug scenes says nothing of them", () => {
  expect(
    deriveRow({ problem: "Skanstull", cause: "Systembolaget ligger där. Mödser." }).openDrugScene,
  ).toBeNull();
});
