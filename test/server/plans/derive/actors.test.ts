/** Who answers for a row, as the responsible column says it. */
import { describe, expect, test } from "vitest";
import { derivePlan } from "#server/plans/derive/index.ts";
import { deriveRow, deriveRows, type PlanOptions, planOf, register, values } from "./plan.ts";

const VALLINGBY: PlanOptions = { district: "Hässelby-Vällingby" };
const roles = (who: string, options: PlanOptions = {}) =>
  values(deriveRow({ who }, options).actors).map(({ actor, name, role, function: at }) =>
    [actor ?? `“${name}”`, role, ...(at === null ? [] : [at])].join(" "),
  );

describe("the roles of actors", () => {
  test.each([
    ["Trafikkontoret", ["trafikkontoret lead"]],
    ["Trafikkontoret och fastighetskontoret", ["trafikkontoret lead", "fastighetskontoret lead"]],
    [
      "En grupp som leds av Trafikkontoret. Stadsmissionen",
      ["trafikkontoret lead", "stadsmissionen takesPart"],
    ],
    [
      "Socialjouren ansvarar tillsammans med Stadsmissionen",
      ["socialjouren lead", "stadsmissionen takesPart"],
    ],
    ["Trafikkontoret är sammankallande. Kyrkan deltar.", ["trafikkontoret lead", "kyrkan takesPart"]],
    ["Sammankallande är CSG", ["csg lead"]],
    [
      "Gruppen leds av Trafikkontoret. I arbetsgruppen ingår Stadsmissionen, CSG och kyrkan.",
      ["trafikkontoret lead", "stadsmissionen takesPart", "csg takesPart", "kyrkan takesPart"],
    ],
    [
      "Fastighetskontoret leder arbetet. Vid behov bjuds Systembolaget och MOV in.",
      ["fastighetskontoret lead", "systembolaget onCall", "mobila-ordningsvakter onCall"],
    ],
    ["Trafikkontoret leder. Underlag stäms av med AMF vid behov.", ["trafikkontoret lead", "amf onCall"]],
    ["Trafikkontoret i samarbete med AMF", ["trafikkontoret lead", "amf takesPart"]],
    [
      "Trafikkontoret (sammankallande), Systembolaget, CSG",
      ["trafikkontoret lead", "systembolaget takesPart", "csg takesPart"],
    ],
    [
      "Ansvarig: Trafikkontoret. Medverkande: CSG. Vid behov: AMF",
      ["trafikkontoret lead", "csg takesPart", "amf onCall"],
    ],
    ["Stadsmissionen i samverkan med Ny Gemenskap", ["stadsmissionen lead", "ny-gemenskap takesPart"]],
  ])("“%s”", (who, expected) => {
    expect(roles(who)).toEqual(expected);
  });

  test("the district's own word for an actor is its own actor", () => {
    expect(roles("Fältarna och BoU", VALLINGBY)).toEqual([
      "hasselby-vallingby-faltare lead",
      "hasselby-vallingby-barn-och-ungdom lead",
    ]);
    expect(roles("BoU")).toEqual(["sodermalm-barn-och-ungdom lead"]);
  });

  test("“skydda sig” is no SIG", () => {
    expect(roles("Skolorna lär unga att skydda sig", VALLINGBY)).toEqual(["skolor lead"]);
  });

  test("the police area of another district is not meant", () => {
    expect(roles("Lokalpolisområde Vällingby").filter((one) => one.startsWith("lpo"))).toEqual([]);
  });
});

describe("functions", () => {
  test.each([
    ["Trafikkontoret, enhetschef", ["trafikkontoret lead enhetschef"]],
    ["Leds av förvaltningen, enhetschef öppenvård.", ["sdf-sodermalm lead enhetschef öppenvård"]],
    ["Bitr. enhetschef mottagningen", ["sodermalm-mottagningen lead Bitr. enhetschef"]],
    ["Chef för RVCI", ["sodermalm-rvci lead Chef"]],
    ["Rektor på Maltesholmsskolan", ["maltesholmsskolan lead Rektor"]],
    ["Avdelningschefer", ["sdf-sodermalm lead Avdelningschefer"]],
    ["Förvaltningen, trygghetssamordnare", ["sodermalm-trygghetssamordnare lead"]],
  ])("“%s”", (who, expected) => {
    expect(roles(who)).toEqual(expected);
  });

  test("a lost hyphen does not hide whose coordinator it is", () => {
    expect(roles("SSPFkoordinator", VALLINGBY)).toEqual(["hasselby-vallingby-sspf lead SSPFkoordinator"]);
  });
});

describe("people", () => {
  test.each([
    "Trygghetssamordnare Anna Exempelsson",
    "Anna Exempelsson, trygghetssamordnare",
    "Trygghetssamordnare AnnaLisa Exempelsson Provsson",
    "TrygghetssamordnareAnna Exempelsson",
    "Trygghetssamordnare Xyvra Zzorn",
  ])("“%s” is the function; the name is not repeated", (who) => {
    const row = deriveRow({ who });
    expect(values(row.actors)).toEqual([
      { actor: "sodermalm-trygghetssamordnare", name: null, role: "lead", function: null, part: null },
    ]);
    expect(JSON.stringify([row.actors, row.doubts])).not.toMatch(/Anna|Exempelsson|Xyvra|Zzorn/);
    expect(row.doubts).toContainEqual({
      doubt: "names-person",
      basis: { from: "who", words: null, person: true, row: null },
    });
  });

  test.each(["Anna Exempelsson", "Lars", "Sven Svensson"])(
    "“%s” leaves an actor to be named, without the name",
    (who) => {
      const row = deriveRow({ who });
      expect(row.actors).toEqual([
        {
          value: { actor: null, name: null, role: "lead", function: null, part: null },
          basis: { from: "who", words: null, person: true, row: null },
          confidence: "doubtful",
        },
      ]);
    },
  );
});

describe("what nobody has registered", () => {
  test.each([
    ["Trafikkontoret och Grannstödet", ["trafikkontoret lead", "“Grannstödet” lead"]],
    ["Svenska Kyrkan och Röda Korset", ["kyrkan lead", "“Röda Korset” lead"]],
    ["Nattvandrarföreningen, kyrkan", ["“Nattvandrarföreningen” lead", "kyrkan lead"]],
  ])("“%s” stays in its words", (who, expected) => {
    expect(roles(who)).toEqual(expected);
  });

  test("“arbetsgruppen” is nobody", () => {
    expect(roles("Arbetsgruppen undersöker om fler behövs. Trafikkontoret leder.")).not.toContain(
      "“Arbetsgruppen” takesPart",
    );
  });
});

describe("references to other rows", () => {
  const first = { who: "Leds av Trafikkontoret, enhetschef. Vid behov bjuds AMF in." };

  test("“se rad 3” is the actors of the workbook's third row", () => {
    const [, second] = deriveRows([first, { who: "Samma som ovan (se rad 3) samt Stadsmissionen." }]);
    expect(second?.actors.map(({ value, basis }) => [value.actor, value.role, basis.row])).toEqual([
      ["trafikkontoret", "lead", 1],
      ["amf", "onCall", 1],
      ["stadsmissionen", "takesPart", null],
    ]);
  });

  test("in print it is the same row, and doubtful where the tab's own row of that number is there too", () => {
    const rows = [{ who: "CSG" }, { who: "Kyrkan" }, { who: "Stadsmissionen" }, { who: "Se rad 3" }];
    const inPrint = (cells: typeof rows) => {
      const plan = planOf(cells);
      for (const { source } of plan.tabs[0]?.rows ?? []) source.ref = `s. 2, rad ${source.row}`;
      return (derivePlan(plan, register).tabs[0]?.rows.at(-1)?.actors ?? []).map(
        ({ value, basis, confidence }) => [value.actor, basis.row, confidence],
      );
    };
    expect(deriveRows(rows)[3]?.actors.map(({ value }) => value.actor)).toEqual(["csg"]);
    expect(inPrint(rows)).toEqual([["csg", 1, "doubtful"]]);
    const beyond = [...rows.slice(0, 3), { who: "AMF" }, { who: "Se rad 6" }];
    expect(inPrint(beyond)).toEqual([["amf", 4, "likely"]]);
  });

  test("a row that is not there is a doubt", () => {
    const row = deriveRow({ who: "Trafikkontoret (se rad 77)" });
    expect(row.doubts).toContainEqual({
      doubt: "row-not-found",
      basis: { from: "who", words: "se rad 77", person: false, row: null },
    });
  });

  test("all the groups that other rows describe are one actor where the register has them so", () => {
    const cell = { who: "Samtliga arbetsgrupper som beskrivs ovan." };
    const known = deriveRow(cell, VALLINGBY);
    expect(values(known.actors).map(({ actor }) => actor)).toEqual(["hasselby-vallingby-arbetsgrupper"]);
    expect(known.doubts.map(({ doubt }) => doubt)).not.toContain("row-not-found");
    expect(deriveRow(cell).doubts.map(({ doubt }) => doubt)).toContain("row-not-found");
  });

  test("a row that refers to itself is a doubt", () => {
    expect(deriveRow({ who: "Se rad 3" }, { tab: "own" }).doubts.map(({ doubt }) => doubt)).toEqual([
      "row-not-found",
    ]);
  });
});

test("each numbered part has its own actors", () => {
  const part = { when: null, goal: null, followUp: null, status: null };
  const row = deriveRow({
    measure: "1. Möte 2. Kurs",
    who: "1. Skolsamordnare 2. SIP-samordnare",
    parts: [
      { ...part, number: 1, measure: "Möte", who: "Skolsamordnare" },
      { ...part, number: 2, measure: "Kurs", who: "SIP-samordnare" },
    ],
  });
  expect(values(row.actors).map(({ actor, part: number }) => [number, actor])).toEqual([
    [1, "sodermalm-skolsamordnare"],
    [2, "sodermalm-sip-samordnare"],
  ]);
});

test("whom the measure names besides takes part", () => {
  const row = deriveRow({ measure: "Dialog med Systembolaget om entrén.", who: "Trygghetssamordnare" });
  expect(row.actors.map(({ value, basis }) => [value.actor, value.role, basis.from])).toEqual([
    ["sodermalm-trygghetssamordnare", "lead", "who"],
    ["systembolaget", "takesPart", "measure"],
  ]);
});
