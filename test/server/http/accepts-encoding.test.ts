import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseEncoding } from "#server/http/accepts-encoding.ts";
import { tagMatches } from "#server/http/hot-answer.ts";

describe("the encoding of an answer", () => {
  test.each([
    [undefined, "identity"],
    ["", "identity"],
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["br;q=0.5, gzip;q=0.9", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["*", "br"],
    ["*;q=0", "identity"],
    ["identity", "identity"],
    ["BR", "br"],
  ])("for %s is %s", (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding);
  });

  test("is never one that the client refuses", () => {
    const weight = fc.constantFrom("", ";q=0", ";q=0.3", ";q=1");
    fc.assert(
      fc.property(weight, weight, (br, gzip) => {
        const chosen = chooseEncoding(`br${br}, gzip${gzip}`);
        if (chosen === "br") expect(br).not.toBe(";q=0");
        if (chosen === "gzip") expect(gzip).not.toBe(";q=0");
      }),
    );
  });

  test("any header at all gets an answer", () => {
    fc.assert(
      fc.property(fc.string(), (header) => ["br", "gzip", "identity"].includes(chooseEncoding(header))),
    );
  });
});

test("a tag is found among several, weak ones too", () => {
  expect(tagMatches('"a", W/"b"', '"b"')).toBe(true);
  expect(tagMatches("*", '"b"')).toBe(true);
  expect(tagMatches('"a"', '"b"')).toBe(false);
  expect(tagMatches(undefined, '"b"')).toBe(false);
});
