import { describe, expect, test } from "vitest";
import { effortWritten, functionField } from "#client/efforts/effort-draft.ts";
import { effortState } from "#client/efforts/effort-state.ts";
import { ActorId } from "#data/schema/ids.ts";

const POLICE = ActorId.parse("polisen");
const TRAFFIC = ActorId.parse("trafikkontoret");

test("what is written is kept tidy, what is left empty is nothing, and each function goes to its actor", () => {
  const written = {
    title: "  Kväll  vid Skanstull ",
    date: "2026-12-04",
    from: "",
    note: "Samling vid\nnorra uppgången.",
    [functionField(1)]: " verksamhetssamordnare ",
  };
  expect(effortWritten(written, [POLICE, TRAFFIC])).toEqual({
    title: "Kväll vid Skanstull",
    date: "2026-12-04",
    from: null,
    to: null,
    participants: [
      { actor: POLICE, function: null },
      { actor: TRAFFIC, function: "verksamhetssamordnare" },
    ],
    note: "Samling vid norra uppgången.",
  });
});

describe("how far an effort has come", () => {
  test("is planned until its day is past, then unreported, and done once somebody has told", () => {
    const outcome = { date: "2026-12-05", text: "Lugnt." };
    expect(effortState({ date: "2026-12-04", outcome: null }, "2026-12-04")).toBe("planned");
    expect(effortState({ date: null, outcome: null }, "2026-12-04")).toBe("planned");
    expect(effortState({ date: "2026-12-04", outcome: null }, "2026-12-05")).toBe("unreported");
    expect(effortState({ date: "2026-12-04", outcome }, "2026-12-05")).toBe("done");
  });
});
