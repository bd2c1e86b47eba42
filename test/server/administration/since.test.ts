import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AdminOperation } from "#data/schema/admin-operation.ts";
import { ChangeId } from "#data/schema/ids.ts";
import { standingOf } from "#server/administration/index.ts";

const ACCOUNT = "6f1c2a52-5d0e-4f0e-9d54-2f8f5a1f4b11";
const grants = (district: string) =>
  AdminOperation.parse({ kind: "set-grants", account: ACCOUNT, district, grants: [] });
const disabled = AdminOperation.parse({ kind: "set-disabled", account: ACCOUNT, disabled: true });
const invite = AdminOperation.parse({ kind: "invite", account: ACCOUNT, district: "sodermalm", grants: [] });
const link = AdminOperation.parse({ kind: "make-link", account: ACCOUNT, link: "x", secondFactor: false });

const idOf = (number: number) =>
  ChangeId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
const change = (number: number, operation: AdminOperation, undoes: number | null = null) => ({
  id: idOf(number),
  number,
  operation,
  undoes: undoes === null ? null : idOf(undoes),
});

describe("a change can be taken back", () => {
  test("although somebody has changed the roles in another district, or closed the account", () => {
    const first = change(1, grants("sodermalm"));
    expect(standingOf([first, change(2, grants("skarpnack")), change(3, disabled)], first)).toBe("last");
  });

  test("not once the same has been changed since, nor twice", () => {
    const first = change(1, grants("sodermalm"));
    expect(standingOf([first, change(2, grants("sodermalm"))], first)).toBe("overtaken");
    expect(standingOf([first, change(2, grants("sodermalm"), 1)], first)).toBe("undone");
  });

  test("once what came after it has been taken back, and once it has been done anew", () => {
    const first = change(1, grants("sodermalm"));
    const second = change(2, grants("sodermalm"));
    expect(standingOf([first, second, change(3, grants("sodermalm"), 2)], first)).toBe("last");
    const redone = change(3, grants("sodermalm"), 2);
    expect(standingOf([first, change(2, grants("sodermalm"), 1), redone], redone)).toBe("last");
  });

  test("an invitation not when the account has been given something since; a new link is no such thing", () => {
    const first = change(1, invite);
    expect(standingOf([first, change(2, link)], first)).toBe("last");
    for (const given of [grants("skarpnack"), disabled])
      expect(standingOf([first, change(2, given)], first)).toBe("overtaken");
  });

  test("whatever was done, only the last of an aspect, and what the undone left last", () => {
    const operation = fc.constantFrom(grants("sodermalm"), grants("skarpnack"), disabled, link);
    fc.assert(
      fc.property(fc.array(operation, { minLength: 1, maxLength: 8 }), (operations) => {
        const all = operations.map((one, index) => change(index + 1, one));
        const last = all.filter((one) => standingOf(all, one) === "last").map(({ operation: one }) => one);
        expect(new Set(last)).toEqual(new Set(operations));
        expect(last.length).toBe(new Set(operations).size);
      }),
    );
  });
});
