/** No line of a text is lost, and none comes twice, whatever the text. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_LIMITS } from "#server/plans/read/limits.ts";
import { HEADS, HELP, PLAN, ROWS } from "./plan-text.ts";
import { documentOf, everything, reading } from "./read.ts";

const whole = (text: string) => text.replace(/\s+/g, "");

/** Lines as plans have them, in any order and with any gaps. */
const planLike = fc
  .array(
    fc.oneof(
      fc.constantFrom("", "", "", "\n\n\n", "\f", HEADS, "När Vem Uppföljning", "Orsak Åtgärd Operativa mål"),
      fc.constantFrom(...HELP, ...ROWS.flat()),
      fc.constantFrom("https://exempel.se/a", "1. Ett", "2. Två", "Löpande 2031 Polisen Genomfört", ". k l"),
      fc.constantFrom(
        "Sammanställning över prioriterade områden",
        "Prioriterat område Antal problem Antal identifierade orsaker Antal åtgärder",
        "Otrygga platser 3 3 4",
      ),
      fc.stringMatching(/^[ -~åäöÅÄÖ]{0,60}$/),
    ),
    { maxLength: 40 },
  )
  .map((lines) => lines.join("\n"));

test("every line of any text ends in a cell or in the loose text, in order, once", async () => {
  await fc.assert(
    fc.asyncProperty(planLike, async (text) => {
      fc.pre(whole(text) !== "");
      expect(everything(await documentOf(text))).toBe(whole(text));
    }),
    { numRuns: 300 },
  );
});

test("a long line without a table is kept in parts that a cell has room for", async () => {
  const text = "ord ".repeat(30_000);
  const document = await documentOf(text);
  expect(document.loose.every((loose) => loose.text.length <= DEFAULT_LIMITS.cellLength)).toBe(true);
  expect(everything(document)).toBe(whole(text));
});

test("texts made to be slow are read or refused, and never hang", async () => {
  const size = 8_000_000;
  const much = (part: string) => part.repeat(Math.floor(size / part.length));
  const hostile: { text: string; ends: string }[] = [
    { text: `${HEADS}\n\n${much("A B C D E F G\n\n")}`, ends: "too-many-cells" },
    { text: `${HEADS}\n\n${"Abc def\n".repeat(21_000)}`, ends: "too-many-rows" },
    { text: `${HEADS}\n\n${much("har ")}`, ends: "too-large" },
    { text: `${HEADS}\n\n${much("x")}`, ends: "too-large" },
    { text: much(`${HEADS}\n\n`), ends: "too-many-sheets" },
    { text: much("\n"), ends: "empty" },
    { text: much("\f"), ends: "empty" },
    { text: "a\f".repeat(400), ends: "too-many-pages" },
    { text: much("Orsak "), ends: "read" },
    { text: `${HEADS}\n\n${"A B C D E F G\n\n".repeat(500)}`, ends: "read" },
    { text: `Sammanställning över x\nA Antal b Antal c Antal d\n${" 1".repeat(100_000)}`, ends: "too-large" },
  ];
  for (const { text, ends } of hostile) {
    const read = await reading(text);
    expect(read.ok ? "read" : read.refusal.reason).toBe(ends);
    if (read.ok) expect(everything(read.document)).toBe(whole(text));
  }
});

test("the sample plan itself is whole", async () => {
  expect(everything(await documentOf(PLAN))).toBe(whole(PLAN));
});
