/** What is wrong with which field of an actor: found here, or said by the server; pure. */
import { personalIn } from "#client/model/personal-data.ts";
import type { ApiProblem } from "#data/schema/api-problem.ts";
import { ACTOR_FIELDS, type ActorDraft, type ActorField, tidyActor } from "./actor-draft.ts";

export type ActorError =
  | { kind: "missing" | "half" | "twice" | "cycle" | "no-parent" | "unfit" | "no-district" }
  | { kind: "personal-data" | "taken"; match: string };

/** `aliases.2` is the third of the aliases. */
export type ActorErrors = ReadonlyMap<string, ActorError>;

const TAKEN = /^taken: “(?<match>.*)”$/;

function errorOf(message: string): ActorError {
  const personal = personalIn(message);
  if (personal !== null) return { kind: "personal-data", match: personal };
  const taken = TAKEN.exec(message)?.groups?.match;
  if (taken !== undefined) return { kind: "taken", match: taken };
  switch (message) {
    case "twice":
      return { kind: "twice" };
    case "a cycle":
      return { kind: "cycle" };
    case "no such actor":
      return { kind: "no-parent" };
    case "goes with the other":
      return { kind: "half" };
    default:
      return { kind: "unfit" };
  }
}

/** The field that a way to a value leads through. */
export const fieldAt = (path: string): ActorField | "district" | null =>
  [...ACTOR_FIELDS, "district" as const].find((field) => field === path.split(".")[0]) ?? null;

export function actorErrorsOf({ issues = [] }: Pick<ApiProblem, "issues">): ActorErrors {
  const errors = new Map<string, ActorError>();
  for (const { path, message } of issues) {
    if (fieldAt(path) !== null && !errors.has(path)) errors.set(path, errorOf(message));
  }
  return errors;
}

/** What can be seen before anything is sent. */
export function actorErrorsIn(draft: ActorDraft, hasDistrict: boolean): ActorErrors {
  const errors = new Map<string, ActorError>();
  const { name, abbreviation, spelledOut } = tidyActor(draft);
  if (!hasDistrict) errors.set("district", { kind: "no-district" });
  if (name === "") errors.set("name", { kind: "missing" });
  if ((abbreviation === "") !== (spelledOut === "")) {
    errors.set(abbreviation === "" ? "abbreviation" : "spelledOut", { kind: "half" });
  }
  return errors;
}
