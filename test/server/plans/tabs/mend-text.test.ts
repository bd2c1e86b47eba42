import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeWords } from "#server/plans/tabs/broken-words.ts";
import { mendText } from "#server/plans/tabs/mend-text.ts";
import { unwrap } from "#server/plans/tabs/unwrap.ts";

describe("ranges whose hyphen was lost", () => {
  test.each([
    ["20242027", "2024-2027"],
    ["Kartläggning 20242027 i linjen", "Kartläggning 2024-2027 i linjen"],
    ["2024 2027\nMål: klart", "2024-2027\nMål: klart"],
    ["barn, 1215åringar", "barn, 12-15-åringar"],
    ["mellan 1225 år.", "mellan 12-25 år."],
  ])("%j reads %j", (text, mended) => expect(mendText(text)).toBe(mended));

  test.each([
    "2024-2027",
    "12-15-åringar",
    "20272024",
    "telefon 0812345678",
    "under 2025 år",
    "rum 1225",
    "ärende 202420272028",
    "Välkommen 2024 och 2027",
  ])("%j stays", (text) => expect(mendText(text)).toBe(text));
});

describe("lines and spaces", () => {
  test.each([
    ["dubbla  mellanslag   här", "dubbla mellanslag här"],
    ["en mening som\nfortsätter här", "en mening som fortsätter här"],
    ["trygghets-\nsamordnare", "trygghetssamordnare"],
    ["SSPF-\nkoordinator", "SSPF-koordinator"],
    ["social-\noch fritidsfrågor", "social- och fritidsfrågor"],
    ["12-15-\nåringar", "12-15-åringar"],
    ["möte 2024-11-\n13", "möte 2024-11-13"],
    ["samordnare\n, polis", "samordnare, polis"],
    ["mjukt bindest\u00adreck", "mjukt bindestreck"],
  ])("%j reads %j", (text, mended) => expect(mendText(text)).toBe(mended));

  test("lists keep their lines, and so do sentences that their author began anew", () => {
    expect(mendText("1. Ett\n2. Två\nsom fortsätter")).toBe("1. Ett\n2. Två som fortsätter");
    expect(mendText("Polis\nskola\nsocialtjänst")).toBe("Polis\nskola\nsocialtjänst");
    expect(mendText("Gatan lyses upp.\n\nPlatsen städas.")).toBe("Gatan lyses upp.\nPlatsen städas.");
  });

  test("spelling is the document's own", () => {
    expect(mendText("Fötvaltningen (se rad 8)")).toBe("Fötvaltningen (se rad 8)");
  });

  test("what is mended stays as it is when it is mended again", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "\n",
        " ",
        "-",
        "- ",
        "• ",
        "1. ",
        "2) ",
        "20242027",
        "1215åringar",
        ".",
        ",",
        "år",
        "17",
      ),
      fc.constantFrom("trygghets", "SSPF", "Och", "och", "Platsen", "https://a.example/x"),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const once = mendText(pieces.join(""));
        expect(mendText(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  test("no letter and no digit is ever lost or added", () => {
    const letters = (text: string) => text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(letters(mendText(text))).toBe(letters(text));
        expect(letters(unwrap(text, new Set()))).toBe(letters(text));
      }),
    );
  });
});

describe("a printed column", () => {
  const words = wholeWords(["rektorn följer barnhälsoteamet och orosanmälningar varje år"]);

  test("its line ends are spaces, sentences too", () => {
    expect(unwrap("Öka närvaron av vuxna.\nMinska hanteringen på\nplatsen.", words)).toBe(
      "Öka närvaron av vuxna. Minska hanteringen på platsen.",
    );
  });

  test("a line that was left short is the author's own end", () => {
    expect(unwrap("2024-2027\nMål: torget ska inte\nvara otryggt 2030", words)).toBe(
      "2024-2027\nMål: torget ska inte vara otryggt 2030",
    );
  });

  test("words that a narrow column broke are whole again", () => {
    expect(unwrap("Barnhälsotea\nmet arbetar", words)).toBe("Barnhälsoteamet arbetar");
    expect(unwrap("Antal orosanmälnin\ngar följs upp", words)).toBe("Antal orosanmälningar följs upp");
    expect(unwrap("Familjebehan\ndlare besöker", words)).toBe("Familjebehandlare besöker");
    expect(unwrap("föräldramöte\nn och", words)).toBe("föräldramöten och");
    expect(unwrap("rektorn\nföljer", words), "two words of the document stay two").toBe("rektorn följer");
  });

  test("numbered items begin on lines of their own", () => {
    expect(unwrap("1. Enhetschef med\nsamordnare\n2. Polis", words)).toBe(
      "1. Enhetschef med samordnare\n2. Polis",
    );
  });
});
