/** What a mail says stays what it says, whatever somebody has written. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { FeedbackId } from "#data/schema/feedback.ts";
import { DistrictId, PlaceId } from "#data/schema/ids.ts";
import { feedbackMail } from "#server/feedback/mail-text.ts";

const GROUND = {
  site: "https://plats.example.se",
  language: "sv",
  district: "Södermalm",
  place: "Skanstull",
  allowed: [],
} as const;
const piece = (text: string) => ({
  id: FeedbackId.parse("5b0f5b8c-3c2e-4c8e-9a57-000000000001"),
  district: DistrictId.parse("sodermalm"),
  place: PlaceId.parse("skanstull"),
  about: "needed" as const,
  text,
  edition: 3,
  receivedOn: "2026-11-21",
  state: "new" as const,
  measure: null,
  version: 1,
});

test("each line of what somebody wrote is marked as theirs, and nothing of it comes into the subject", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const mail = feedbackMail(piece(text), GROUND);
      expect(mail.subject).toBe("Synpunkt om Skanstull");
      const around = mail.text.split(/\r\n|[\n\r\u2028\u2029]/u).filter((line) => !line.startsWith("> "));
      const plain = feedbackMail(piece("x"), GROUND)
        .text.split("\n")
        .filter((line) => !line.startsWith("> "));
      expect(around.filter((line) => line !== "" && !plain.includes(line))).toEqual(
        around.filter((line) => line.startsWith("Ord som kan gälla")),
      );
    }),
  );
});

test("about all that is published, or a place that no longer is", () => {
  const all = feedbackMail({ ...piece("Hej."), place: null }, GROUND);
  expect(all.subject).toBe("Synpunkt om hela Södermalm");
  expect(all.text).toContain("Sidan: https://plats.example.se/offentligt/sodermalm (version 3)");
  const gone = feedbackMail(piece("Hej."), { ...GROUND, place: null });
  expect(gone.text).toContain("Om: en plats som inte längre är publicerad");
});
