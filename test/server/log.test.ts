/** What the server's own log says of a fault. */
import { DrizzleQueryError } from "drizzle-orm";
import { expect, test } from "vitest";
import { createLog } from "#server/log.ts";

test("a write that the database refuses is logged without what was to be written", () => {
  const lines: string[] = [];
  const log = createLog("info", { write: (line: string) => void lines.push(line) });
  const cause = Object.assign(new Error('duplicate key value violates unique constraint "account_email"'), {
    code: "23505",
    detail: "Key (email_key)=(anna@stad.example) already exists.",
  });
  const query = 'insert into "account" ("email", "password_hash") values ($1, $2)';
  const params = ["anna@stad.example", "$argon2id$v=19$hemligt"];
  log.error({ err: new DrizzleQueryError(query, params, cause) }, "unexpected");
  log.error(
    { err: new Error("outer", { cause: new DrizzleQueryError(query, params, cause) }) },
    "unexpected",
  );
  const all = lines.join("");
  expect(all).not.toContain("anna@stad.example");
  expect(all).not.toContain("argon2id");
  expect(all, "enough to find the fault by").toContain("account_email");
  expect(all).toContain("23505");
  expect(all).toContain("log.test.ts");
});
