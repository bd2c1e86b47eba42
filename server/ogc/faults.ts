/** What is said of a parameter that is not understood: which, and what it may be; 400, as the standard asks. */
import type { z } from "@hono/zod-openapi";
import type { ApiProblem } from "#data/schema/api-problem.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { LIMIT } from "./standard.ts";

type Detail = ApiProblem["detail"];

const MAY_BE: Record<string, Detail> = {
  limit: {
    sv: `ett heltal från 1; fler än ${LIMIT.most} ges inte på en gång`,
    en: `a whole number from 1; no more than ${LIMIT.most} are given at once`,
  },
  offset: { sv: "ett heltal från 0", en: "a whole number from 0" },
  bbox: {
    sv: "fyra tal (väst,syd,öst,nord) eller sex, i grader med longitud först (WGS 84)",
    en: "four numbers (west,south,east,north) or six, in degrees with longitude first (WGS 84)",
  },
  datetime: {
    sv: "en tidpunkt eller ett tidsrum enligt RFC 3339, till exempel 2026-01-01T00:00:00Z/..",
    en: "a moment or a span of time by RFC 3339, such as 2026-01-01T00:00:00Z/..",
  },
  coarsened: { sv: "true eller false", en: "true or false" },
};

function detailOf(name: string, issue: z.core.$ZodIssue): Detail {
  if (issue.code === "unrecognized_keys")
    return {
      sv: `Parametern ${name} finns inte här.`,
      en: `There is no parameter ${name} here.`,
    };
  const values = issue.code === "invalid_value" ? issue.values.join(", ") : null;
  const may = MAY_BE[name] ?? (values === null ? null : { sv: values, en: values });
  if (may === null)
    return {
      sv: `Parametern ${name} har ett värde som den inte kan ha.`,
      en: `The parameter ${name} has a value that it cannot have.`,
    };
  return {
    sv: `Parametern ${name} kan vara ${may.sv}.`,
    en: `The parameter ${name} may be ${may.en}.`,
  };
}

/** Told of the first of several faults; all of them are named. */
export function parameterFault({ issues }: z.core.$ZodError): ApiFault {
  const named = issues.flatMap((issue) =>
    (issue.code === "unrecognized_keys" ? issue.keys : [issue.path.join(".")]).map((path) => ({
      path,
      detail: detailOf(path, issue),
    })),
  );
  const [first] = named;
  return new ApiFault(
    "bad-parameter",
    named.map(({ path, detail }) => ({ path, message: detail.en })),
    {},
    undefined,
    first === undefined ? {} : { detail: first.detail },
  );
}

/** Of something that was published and has been taken down. */
export function goneFault(withdrawnOn: string): ApiFault {
  const day = withdrawnOn.slice(0, 10);
  return new ApiFault("expired", undefined, {}, undefined, {
    detail: {
      sv: `Uppgifterna togs ned ${day} och finns inte längre.`,
      en: `This was taken down on ${day} and is no longer there.`,
    },
  });
}
