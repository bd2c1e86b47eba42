/** What a writer is told before feedback is sent, and what can never be sent. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeFeedback, type SendingWay } from "#data/rules/feedback/judge-feedback.ts";
import { personalData } from "#data/rules/person-guard.ts";
import { FEEDBACK_LENGTH, FeedbackText } from "#data/schema/feedback.ts";

const NAME = "Anna Exempelsson";
const ways: SendingWay[] = [null, "masked", "as-written"];

describe("what somebody writes about a place", () => {
  test("is taken on one line, whatever the form put into it", () => {
    expect(judgeFeedback("  Lyktan är\r\n\r\nfortfarande\u0000 trasig. ", null, [])).toEqual({
      is: "fit",
      text: "Lyktan är fortfarande trasig.",
    });
  });

  test.each(["", " \n\t", "\u202e"])("needs words: %j", (written) => {
    expect(judgeFeedback(written, null, [])).toEqual({ is: "empty" });
  });

  test("is told by how much it is too long", () => {
    expect(judgeFeedback("a".repeat(FEEDBACK_LENGTH), null, []).is).toBe("fit");
    expect(judgeFeedback("a".repeat(FEEDBACK_LENGTH + 7), null, [])).toEqual({ is: "too-long", over: 7 });
  });

  test("comes back with a name marked, a way to put it without, and the choice to let it stand", () => {
    expect(judgeFeedback(`Det var ${NAME} som sa det.`, null, [])).toEqual({
      is: "persons",
      pieces: [
        { text: "Det var ", at: 0, isMarked: false },
        { text: NAME, at: 8, isMarked: true },
        { text: " som sa det.", at: 24, isMarked: false },
      ],
      instead: "Det var [namn] som sa det.",
      mayStand: true,
    });
    expect(judgeFeedback(`Det var ${NAME}.`, "masked", [])).toEqual({ is: "fit", text: "Det var [namn]." });
    expect(judgeFeedback(`Det var ${NAME}.`, "as-written", [])).toEqual({
      is: "fit",
      text: `Det var ${NAME}.`,
    });
  });

  test("a phone number does not stand, whatever the writer says", () => {
    for (const way of [null, "as-written"] as const)
      expect(judgeFeedback("Ring 070-123 45 67.", way, [])).toMatchObject({
        is: "persons",
        instead: "Ring [telefonnummer].",
        mayStand: false,
      });
  });

  test("may name the places that are published", () => {
    expect(judgeFeedback("Magnus Ladulåsgatan är mörk.", null, ["Magnus Ladulåsgatan"]).is).toBe("fit");
  });
});

const part = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(NAME, "070-123 45 67", "anna@example.se", "850709-9805", "ABC 123", "Exempelgatan 12 B"),
);
const written = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(" "));

test("what can be sent can be kept, and holds a name or an address only where its writer has said so", () => {
  fc.assert(
    fc.property(written, fc.constantFrom(...ways), (text, way) => {
      const judged = judgeFeedback(text, way, []);
      if (judged.is !== "fit") return;
      expect(FeedbackText.safeParse(judged.text).success).toBe(true);
      const kinds = personalData(judged.text).map(({ kind }) => kind);
      if (way === "as-written")
        expect(["person-name", "street-address"]).toEqual(expect.arrayContaining(kinds));
      else expect(kinds).toEqual([]);
      expect(judgeFeedback(judged.text, way, [])).toEqual(judged);
    }),
  );
});

test("the pieces are the text, in order, and every one of them is something", () => {
  fc.assert(
    fc.property(written, (text) => {
      const judged = judgeFeedback(text, null, []);
      if (judged.is !== "persons") return;
      expect(judged.pieces.some(({ isMarked }) => isMarked)).toBe(true);
      expect(judged.pieces.every((piece) => piece.text !== "")).toBe(true);
      const whole = judged.pieces.map((piece) => piece.text).join("");
      for (const piece of judged.pieces) expect(whole.startsWith(piece.text, piece.at)).toBe(true);
    }),
  );
});
