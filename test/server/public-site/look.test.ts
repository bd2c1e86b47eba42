import { expect, test } from "vitest";
import { addressIn, lookOf } from "#server/public-site/look.ts";

test("an address says in which language a page is read, and whether in a frame", () => {
  expect(lookOf({})).toEqual({ language: "sv", isEmbedded: false });
  expect(lookOf({ sprak: "latt", inbaddad: "1" })).toEqual({ language: "easy", isEmbedded: true });
  expect(lookOf({ sprak: "en" })).toEqual({ language: "en", isEmbedded: false });
});

test("what it does not understand it reads as Swedish: no copied link breaks", () => {
  expect(lookOf({ sprak: "klingonska", inbaddad: "ja" })).toEqual({ language: "sv", isEmbedded: false });
});

test("links carry both on, beside what they have themselves", () => {
  expect(addressIn("/a", { language: "sv", isEmbedded: false })).toBe("/a");
  expect(addressIn("/a?b=1", { language: "easy", isEmbedded: true }, "c")).toBe(
    "/a?b=1&sprak=latt&inbaddad=1#c",
  );
});
