/** What the API says of texts is what other programs can check them by. */
import { expect, test } from "vitest";
import { ENGINES } from "./engines.ts";
import { openApp } from "./open-app.ts";

/** The values of every field `pattern`, wherever it stands. */
function patternsIn(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === "pattern" && typeof inner !== "object" ? [inner] : patternsIn(inner),
  );
}

test.each(["/api/openapi.json", "/ogc/api"])(
  "every pattern in %s is an expression of ECMA-262 without delimiters or flags",
  async (path) => {
    const [embedded] = ENGINES;
    if (embedded === undefined) throw new Error("There is always an embedded database");
    const { database, remove } = await embedded.open();
    try {
      const app = await openApp(database);
      const answer = await app.get(path);
      const patterns = [...new Set(patternsIn(await answer.json()))];
      expect(patterns.length).toBeGreaterThan(0);
      for (const pattern of patterns) {
        expect(pattern).toBeTypeOf("string");
        expect(pattern).not.toMatch(/^\/.*\/[a-z]*$/s);
        expect(() => new RegExp(String(pattern), "u"), String(pattern)).not.toThrow();
      }
    } finally {
      await remove();
    }
  },
);
