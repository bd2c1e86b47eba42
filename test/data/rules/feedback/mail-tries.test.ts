/** A mail that does not go is tried for some days, and then no more. */
import { expect, test } from "vitest";
import { hourOf, MAIL_TRIES, momentOf, nextTry } from "#data/rules/feedback/mail-tries.ts";

test("each wait is at least as long as the last, and they end after some days", () => {
  const hours: number[] = [];
  let hour = 0;
  for (let tries = 1; ; tries++) {
    const next = nextTry(tries, hour);
    if (next === null) {
      expect(tries).toBe(MAIL_TRIES);
      break;
    }
    hours.push(next - hour);
    hour = next;
  }
  expect(hours).toEqual(hours.toSorted((a, b) => a - b));
  expect(hour, "a weekend is outlived").toBeGreaterThan(72);
});

test("nothing finer than an hour is kept of a moment", () => {
  const hour = hourOf(new Date("2026-11-21T10:59:59.999Z"));
  expect(momentOf(hour).toISOString()).toBe("2026-11-21T10:00:00.000Z");
});
