/** What an address may say beside the properties of its layer. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Env } from "#server/http/person.ts";
import { boxesOf } from "./bbox.ts";
import { isMoment } from "./moment.ts";
import { LIMIT } from "./standard.ts";
import { whole } from "./values.ts";

const form = (name: string) => ({ name, in: "query", style: "form", explode: false }) as const;

const Limit = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
  .refine((limit) => limit >= 1)
  // More than it gives is no fault, by the standard.
  .transform((limit) => Math.min(limit, LIMIT.most))
  .openapi({
    type: "integer",
    minimum: 1,
    maximum: LIMIT.most,
    default: LIMIT.preset,
    description: `Hur många objekt svaret har högst; ${LIMIT.most} även om fler efterfrågas (how many features the answer has at most; ${LIMIT.most} even where more are asked for)`,
    param: form("limit"),
  });

const Offset = whole(0, Number.MAX_SAFE_INTEGER).openapi({
  type: "integer",
  minimum: 0,
  default: 0,
  description: "Hur många objekt som hoppas över (how many features are passed over)",
  param: form("offset"),
});

const Bbox = z
  .string()
  .max(300)
  .transform((text, context) => {
    const boxes = boxesOf(text);
    if (boxes !== null) return boxes;
    context.addIssue({ code: "custom" });
    return z.NEVER;
  })
  .openapi({
    type: "array",
    items: { type: "number" },
    minItems: 4,
    maxItems: 6,
    description:
      "Objekt inom väst,syd,öst,nord i grader, WGS 84; med sex tal också höjd, som inte räknas (features within west,south,east,north in degrees, WGS 84; with six numbers also height, which does not count)",
    param: form("bbox"),
  });

const Datetime = z
  .string()
  .max(100)
  .refine(isMoment)
  .openapi({
    type: "string",
    description:
      "Tidpunkt eller tidsrum (RFC 3339). Inget objekt är knutet till en tid, så den väljer inte bort något (moment or span of time; no feature is tied to a time, so that it leaves none out)",
    param: form("datetime"),
  });

const Format = z.enum(["json", "html"]).openapi({
  description:
    "Svarets form, i stället för vad Accept säger (form of the answer, instead of what Accept says)",
  param: form("f"),
});

const Language = z.enum(["latt", "en"]).openapi({
  description:
    "Språk: lätt svenska eller engelska i stället för svenska (language: easy Swedish or English instead of Swedish)",
  param: form("sprak"),
});

/** As components of the definition, where map programs look for the limit. */
export function parametersIn(registry: OpenAPIHono<Env>["openAPIRegistry"]) {
  const everywhere = {
    f: registry.registerParameter("f", Format.optional()),
    sprak: registry.registerParameter("sprak", Language.optional()),
  };
  return {
    everywhere,
    items: {
      ...everywhere,
      limit: registry.registerParameter("limit", Limit.optional()),
      offset: registry.registerParameter("offset", Offset.optional()),
      bbox: registry.registerParameter("bbox", Bbox.optional()),
      datetime: registry.registerParameter("datetime", Datetime.optional()),
    },
  };
}
