/** What stands after the question mark of an address: the filter and the language, readable by people. */

import { z } from "zod";
import { tolerant } from "#client/model/tolerant.ts";
import { ReturnPath } from "#data/schema/account.ts";
import { MeasureFilter } from "#data/schema/measure-filter.ts";

/** Of several values, those that can be understood, as many as the field takes and each once; nothing where none can. */
function tolerantList<T extends z.ZodType>(field: z.ZodOptional<z.ZodArray<T>>) {
  const whole = field.unwrap();
  const one = whole.element;
  return z
    .array(one.nullable().catch(null))
    .transform((values) => {
      const known = [...new Set(values.filter((value) => value !== null))];
      while (!whole.safeParse(known).success && known.length > 0) known.pop();
      return known.length === 0 ? undefined : known;
    })
    .optional()
    .catch(undefined);
}

const filterShape = MeasureFilter.shape;

export const PageSearch = z.object({
  district: tolerantList(filterShape.district),
  year: tolerantList(filterShape.year),
  area: tolerantList(filterShape.area),
  place: tolerantList(filterShape.place),
  placeKind: tolerantList(filterShape.placeKind),
  openDrugScene: tolerant(filterShape.openDrugScene),
  type: tolerantList(filterShape.type),
  causeType: tolerantList(filterShape.causeType),
  actor: tolerantList(filterShape.actor),
  role: tolerantList(filterShape.role),
  status: tolerantList(filterShape.status),
  continuesIn: tolerantList(filterShape.continuesIn),
  targetYear: tolerantList(filterShape.targetYear),
  season: tolerantList(filterShape.season),
  finding: tolerantList(filterShape.finding),
  answer: tolerantList(filterShape.answer),
  at: tolerant(filterShape.at),
  q: tolerant(z.string().min(1).max(100)),
  lang: tolerant(z.enum(["sv", "en"])),
});
export type PageSearch = z.infer<typeof PageSearch>;

/** What `/logga-in` is told besides: where to go afterwards, and that the provider's answer was no. */
export const SignInSearch = z.object({
  to: tolerant(ReturnPath),
  refused: tolerant(z.boolean()),
});

const SINGLE = new Set([
  "q",
  "lang",
  "openDrugScene",
  "at",
  "from",
  "to",
  "who",
  "subject",
  "refused",
  "rule",
  "severity",
  "state",
  "by",
  "med",
  "form",
  "visa",
  "weeks",
  "months",
  "item",
  "walk",
  "ring",
  "start",
  "meeting",
  "vy",
  "plan",
  "sedan",
  "bild",
  "som",
  "stor",
]);
const YES_OR_NO = new Set(["openDrugScene", "refused", "stor"]);
const NUMERIC = new Set(["year", "targetYear", "at", "weeks", "months", "walk", "ring", "bild"]);

function read(key: string, text: string): unknown {
  if (YES_OR_NO.has(key)) return text === "true" ? true : text === "false" ? false : text;
  // `?at=` and `?at=+2026` are no years that somebody has written.
  return NUMERIC.has(key) ? (/^\d+$/.test(text) ? Number(text) : text) : text;
}

/** `?status=done&status=started&year=2024` → `{ status: ["done", "started"], year: [2024] }`. */
export function parseSearch(search: string): Record<string, unknown> {
  const params = new URLSearchParams(search);
  const found: Record<string, unknown> = {};
  for (const key of new Set(params.keys())) {
    const values = params.getAll(key).map((text) => read(key, text));
    found[key] = SINGLE.has(key) ? values[0] : values;
  }
  return found;
}

/** The reverse of `parseSearch`; what is absent or empty leaves no trace. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) params.append(key, String(one));
    }
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}
