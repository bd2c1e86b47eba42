/** What is wrong with which field of a place: found here, or said by the server; pure. */
import { personalIn } from "#client/model/personal-data.ts";
import { tidy } from "#client/model/tidy.ts";
import type { ApiProblem } from "#data/schema/api-problem.ts";
import { PlaceNotice } from "#data/schema/place-edit.ts";
import { PLACE_FIELDS, type PlaceDraft, type PlaceField, type Told } from "./place-draft.ts";

type Plain =
  | "name"
  | "description"
  | "reason"
  | "no-outline"
  | "public"
  | "twice"
  | "cycle"
  | "no-parent"
  | "crosses"
  | "small"
  | "large"
  | "corners"
  | "unfit";
export type PlaceError =
  | { kind: Plain }
  | { kind: "taken" | "outside" | "leaves-out" | "personal-data"; match: string };

export type ErrorField = PlaceField | "reason";
export type PlaceErrors = ReadonlyMap<ErrorField, PlaceError>;

const NAMING = [
  ["taken", /^taken: “(?<match>.*)”$/],
  ["outside", /^not in “(?<match>.*)”$/],
  ["leaves-out", /^leaves out “(?<match>.*)”$/],
] as const;
const SAYING: readonly (readonly [Plain, RegExp])[] = [
  ["public", /^not fit for the public$/],
  ["twice", /^twice$/],
  ["cycle", /^a cycle$/],
  ["no-parent", /^no such place$/],
  ["crosses", /crosses itself$/],
  ["small", /^smaller than|encloses nothing$/],
  ["large", /^larger than/],
  ["corners", /^more than \d+ corners$/],
];

function errorOf(message: string): PlaceError {
  const personal = personalIn(message);
  if (personal !== null) return { kind: "personal-data", match: personal };
  for (const [kind, pattern] of NAMING) {
    const match = pattern.exec(message)?.groups?.match;
    if (match !== undefined) return { kind, match };
  }
  return { kind: SAYING.find(([, pattern]) => pattern.test(message))?.[0] ?? "unfit" };
}

const FIELDS: readonly ErrorField[] = [...PLACE_FIELDS, "reason"];

export function placeErrorsOf({ issues = [] }: Pick<ApiProblem, "issues">): PlaceErrors {
  const errors = new Map<ErrorField, PlaceError>();
  for (const { path, message } of issues) {
    const field = FIELDS.find((one) => one === path.split(".")[0]);
    if (field !== undefined && !errors.has(field)) errors.set(field, errorOf(message));
  }
  return errors;
}

/** What the writer is to be asked, with the names or the distance that the server tells. */
export type Asked = ReadonlyMap<PlaceNotice, string>;

export function askedIn({ issues = [] }: Pick<ApiProblem, "issues">): Asked {
  const asked = new Map<PlaceNotice, string>();
  for (const { path, message } of issues) {
    const [field, name] = path.split(".");
    const notice = field === "despite" ? PlaceNotice.safeParse(name).data : undefined;
    if (notice !== undefined) asked.set(notice, message);
  }
  return asked;
}

/** What can be seen before anything is sent. */
export function placeErrorsIn(draft: PlaceDraft, { reason }: Told): PlaceErrors {
  const errors = new Map<ErrorField, PlaceError>();
  if (draft.geometry === null) errors.set("geometry", { kind: "no-outline" });
  if (tidy(draft.name) === "") errors.set("name", { kind: "name" });
  if (tidy(draft.description) === "") errors.set("description", { kind: "description" });
  if (tidy(reason) === "") errors.set("reason", { kind: "reason" });
  return errors;
}
