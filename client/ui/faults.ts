/** What is wrong in a form, field by field: found in the browser before it is sent, or told by the server. */
import type { TFunction } from "i18next";
import { createContext, useContext } from "react";
import { ApiError } from "#client/api/api.ts";
import { personalIn } from "#client/model/personal-data.ts";

/** Words by the field's name. */
export type Faults = Readonly<Record<string, string>>;

export const FaultsContext = createContext<Faults>({});

export const useFault = (name: string | undefined): string | undefined => {
  const faults = useContext(FaultsContext);
  return name === undefined ? undefined : faults[name];
};

const KNOWN = [
  "too-short",
  "too-long",
  "too-common",
  "wrong-password",
  "wrong-code",
  "missing",
  "no-provider",
  "personal-address",
] as const;

/** The field that a path of the server's is about; null for what the form has no field of. */
export type FieldOf = (path: string) => string | null;

export function faultsOf(error: Error | null, t: TFunction, fieldOf: FieldOf = (path) => path): Faults {
  if (!(error instanceof ApiError) || error.problem.kind !== "invalid") return {};
  const wordsOf = (message: string): string => {
    const match = personalIn(message);
    if (match !== null) return t("edit.errors.personal-data", { match });
    return t(`form.fault.${KNOWN.find((fault) => fault === message) ?? "other"}`);
  };
  const said = (error.problem.issues ?? []).flatMap(({ path, message }): [string, string][] => {
    const field = fieldOf(path);
    return field === null ? [] : [[field, wordsOf(message)]];
  });
  return Object.fromEntries(said);
}

/** What the fields' own attributes (required, type, length) do not allow. */
export function faultsIn(form: HTMLFormElement, t: TFunction): Faults {
  const found: Record<string, string> = {};
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement)) continue;
    const { valueMissing, typeMismatch, tooShort } = field.validity;
    if (valueMissing) found[field.name] = t("form.missing");
    else if (typeMismatch) found[field.name] = t("form.email");
    else if (tooShort) found[field.name] = t("form.fault.incomplete");
  }
  return found;
}
