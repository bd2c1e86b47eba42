import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDetails, valueText } from "#client/settings/read-details.ts";

const WORDS = { nothing: "tomt", yes: "ja", no: "nej" };

describe("an entry's details", () => {
  test("what was changed stands apart from other facts", () => {
    const details = JSON.stringify({
      status: { before: "started", after: "done" },
      title: { before: null, after: "Ny" },
      reason: "granskad",
    });
    expect(readDetails(details)).toEqual({
      changes: [
        { field: "status", before: "started", after: "done" },
        { field: "title", before: null, after: "Ny" },
      ],
      facts: [{ field: "reason", value: "granskad" }],
      raw: null,
    });
  });

  test("each field that was written is a change, with all that stood and stands there", () => {
    const fields = [{ field: "schedule.words", before: [], after: ["Hösten 2026"] }];
    expect(readDetails(JSON.stringify({ version: 3, fields }))).toEqual({
      changes: fields,
      facts: [{ field: "version", value: 3 }],
      raw: null,
    });
    const twice = [...fields, ...fields];
    expect(readDetails(JSON.stringify({ fields: twice })).facts).toEqual([{ field: "fields", value: twice }]);
  });

  test("what was not there before, or is not there after, is a change too", () => {
    expect(readDetails('{"comment":{"after":"Ny"}}').changes).toEqual([
      { field: "comment", before: undefined, after: "Ny" },
    ]);
    expect(readDetails('{"comment":{}}').facts).toEqual([{ field: "comment", value: {} }]);
  });

  test.each(["", "{", "[1]", "null", '"x"', "{} och mer"])("%j is shown as it stands", (details) => {
    expect(readDetails(details)).toEqual({ changes: [], facts: [], raw: details });
  });

  test("a field is shown whatever it is called", () => {
    expect(readDetails('{"__proto__":{"a":1},"toString":null}').facts).toEqual([
      { field: "__proto__", value: { a: 1 } },
      { field: "toString", value: null },
    ]);
    expect(readDetails('{"title":{"after":"Ny","__proto__":1}}').changes).toEqual([]);
  });

  test("whatever stands there, it can be read, and each field once", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (details) => {
        const { changes, facts, raw } = readDetails(details);
        const fields = [...changes, ...facts].map(({ field }) => field);
        expect(new Set(fields).size).toBe(fields.length);
        if (raw === null) expect(fields).toEqual(expect.arrayContaining(Object.keys(JSON.parse(details))));
      }),
    );
  });
});

test.each([
  [null, "tomt"],
  [undefined, "tomt"],
  ["", "tomt"],
  [[], "tomt"],
  [true, "ja"],
  [false, "nej"],
  [0, "0"],
  ["Södermalm", "Södermalm"],
  [["a", null, 2], "a, tomt, 2"],
  [{ a: 1 }, '{"a":1}'],
])("the value %j is read as “%s”", (value, text) => {
  expect(valueText(value, WORDS)).toBe(text);
});
