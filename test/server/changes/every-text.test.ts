/** Every free text of every write passes the person guard; a new field cannot be forgotten. */
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { judgeFeedback } from "#data/rules/feedback/judge-feedback.ts";
import { NewFeedback } from "#data/schema/feedback.ts";
import { Operation } from "#data/schema/operation.ts";
import { isFreeText } from "#data/schema/text.ts";
import { personIssuesOf } from "#server/changes/operations/person-issues.ts";

const NAME = "Anna Exempelsson";
const known = { dataset: { districts: [], places: [], actors: [], plans: [] }, viewer: { grants: [] } };

interface Leaf {
  path: string;
  schema: z.ZodType;
}

/** Every string in a schema, with the way to it; of arrays and records the first. */
function* stringsIn(schema: z.ZodType, path: string): Generator<Leaf> {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    yield* stringsIn(schema.unwrap() as z.ZodType, path);
  else if (schema instanceof z.ZodUnion)
    for (const option of schema.options as z.ZodType[]) yield* stringsIn(option, path);
  else if (schema instanceof z.ZodArray) yield* stringsIn(schema.element as z.ZodType, `${path}.0`);
  else if (schema instanceof z.ZodRecord) yield* stringsIn(schema.valueType as z.ZodType, `${path}.key`);
  else if (schema instanceof z.ZodObject)
    for (const [key, field] of Object.entries<z.ZodType>(schema.shape))
      yield* stringsIn(field, `${path}.${key}`);
  else if (schema instanceof z.ZodPipe) yield* stringsIn(schema.in as z.ZodType, path);
  else if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat)
    yield { path: path.slice(1), schema };
}

/** A record with a text at the end of the way, and nothing beside it. */
function holding(path: readonly string[], text: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return text;
  return key === "0" ? [holding(rest, text)] : { [key]: holding(rest, text) };
}

const leaves = Operation.options.flatMap((option) =>
  [...stringsIn(option, "")].map((leaf) => ({ kind: [...option.shape.kind.values].join(), ...leaf })),
);
const free = leaves.filter(({ schema }) => isFreeText(schema));

/** What the plan check notes of a plan; `set-plan` has every text of the plan read, whatever its shape. */
const isNoted = ({ kind, path }: { kind: string; path: string }): boolean =>
  kind === "set-plan" && path.startsWith("content.findings.");

/** What the server itself puts into a write: who proposes. */
const ITS_OWN = ["set-publication content.by.who"];

/** Strings that say by their shape what they may hold: an id, a day, a hash. */
const isShaped = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodStringFormat ||
  (schema instanceof z.ZodString &&
    (schema.def.checks ?? []).some(({ _zod: { def } }) => def.check === "string_format"));

describe("the texts of writes", () => {
  test("are there in every kind that people write in", () => {
    const kinds = new Set(free.map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        "change-measure",
        "add-follow-up",
        "add-place",
        "set-plan",
        "set-meeting",
        "set-effort",
      ]),
    );
  });

  test.each(free.map(({ kind, path }) => [kind, path] as const))(
    "%s: a person in %s is told",
    (kind, path) => {
      const operation = { kind, ...(holding(path.split("."), NAME) as object) };
      expect(personIssuesOf(operation, null, known)).toContainEqual({
        path,
        message: `person-name: “${NAME}”`,
      });
    },
  );

  test("and every other string says by its shape what it may hold", () => {
    const open = leaves.filter(
      (leaf) => !isFreeText(leaf.schema) && !isShaped(leaf.schema) && !isNoted(leaf),
    );
    expect(open.map(({ kind, path }) => `${kind} ${path}`)).toEqual(ITS_OWN);
  });
});

describe("the texts that anybody sends", () => {
  const sent = [...stringsIn(NewFeedback, "")];

  test("are told from ids by their shape, like those of writes", () => {
    expect(sent.filter(({ schema }) => isFreeText(schema)).map(({ path }) => path)).toEqual(["text"]);
    expect(sent.filter(({ schema }) => !isFreeText(schema) && !isShaped(schema))).toEqual([]);
  });

  test("go back to their writer with a person marked, and are kept only if the writer says that it is none", () => {
    const written = `Det var ${NAME}.`;
    expect(judgeFeedback(written, null, [])).toMatchObject({ is: "persons", instead: "Det var [namn]." });
    expect(judgeFeedback(written, "as-written", [])).toEqual({ is: "fit", text: written });
    expect(judgeFeedback("Ring 070-123 45 67.", "as-written", []).is).toBe("persons");
  });
});
