import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StoredEntry } from "#data/schema/log.ts";
import { entryHash, firstBreak, NOTHING_BEFORE } from "#server/audit/chain.ts";

const START = { number: 0, hash: NOTHING_BEFORE };

const content = fc.record({
  at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  kind: fc.string(),
  account: fc.option(fc.uuid()),
  who: fc.string({ unit: "binary" }),
  address: fc.ipV4(),
  subject: fc.string({ unit: "binary" }),
  details: fc.json(),
});

const chain = fc.array(content, { minLength: 1, maxLength: 8 }).map((contents) => {
  const entries: StoredEntry[] = [];
  for (const one of contents) {
    const previous = entries.at(-1)?.hash ?? NOTHING_BEFORE;
    const entry = { ...one, district: "sodermalm", number: entries.length + 1, previous };
    entries.push({ ...entry, hash: entryHash(entry) });
  }
  return entries;
});

const FIELDS = [
  "district",
  "at",
  "kind",
  "who",
  "address",
  "subject",
  "details",
  "previous",
  "hash",
] as const;

describe("the chain", () => {
  test("is whole as it was written, from its start and from anywhere within", () => {
    fc.assert(
      fc.property(chain, fc.nat(7), (entries, from) => {
        expect(firstBreak(START, entries)).toBeNull();
        const before = entries[from];
        if (before !== undefined) expect(firstBreak(before, entries.slice(from + 1))).toBeNull();
      }),
    );
  });

  test("tells of any change of a single field, at the entry that was changed", () => {
    fc.assert(
      fc.property(chain, fc.nat(), fc.constantFrom(...FIELDS), fc.string(), (entries, at, field, text) => {
        const index = at % entries.length;
        const entry = entries[index];
        fc.pre(entry !== undefined && entry[field] !== text);
        const tampered = entries.with(index, { ...(entry ?? entries[0]), [field]: text } as StoredEntry);
        expect(firstBreak(START, tampered)?.number).toBe(index + 1);
      }),
    );
  });

  test("tells of another account and another number", () => {
    fc.assert(
      fc.property(chain, fc.uuid(), (entries, account) => {
        const last = entries.at(-1);
        if (last === undefined || last.account === account) return;
        const others = entries.slice(0, -1);
        expect(firstBreak(START, [...others, { ...last, account }])?.reason).toBe("changed");
        expect(firstBreak(START, [...others, { ...last, number: last.number + 1 }])?.reason).toBe("missing");
      }),
    );
  });

  test("tells where an entry is gone, and where two have changed places", () => {
    fc.assert(
      fc.property(chain, fc.nat(), (entries, at) => {
        fc.pre(entries.length > 1);
        const index = at % (entries.length - 1);
        expect(firstBreak(START, entries.toSpliced(index, 1))).toEqual({
          number: index + 1,
          reason: "missing",
        });
        const [first, second] = entries.slice(index, index + 2);
        if (first === undefined || second === undefined) return;
        const swapped = entries.toSpliced(
          index,
          2,
          { ...second, number: first.number },
          { ...first, number: second.number },
        );
        expect(firstBreak(START, swapped)?.number).toBe(index + 1);
      }),
    );
  });

  test("no two entries are written alike: what stands in one field cannot stand for the next", () => {
    const entry = {
      district: "sodermalm",
      number: 1,
      at: "",
      kind: "",
      account: null,
      details: "",
      previous: "",
    };
    expect(entryHash({ ...entry, who: 'a","b', address: "", subject: "" })).not.toBe(
      entryHash({ ...entry, who: "a", address: "b", subject: "" }),
    );
  });
});
