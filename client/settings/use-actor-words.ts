/** An actor's fields, their values and what is wrong with them, in the reader's language. */
import { useTranslation } from "react-i18next";
import { useActorWords as useTold } from "#client/records/use-actor-words.ts";
import { type ActorError, fieldAt } from "./actor-errors.ts";

export function useActorWords() {
  const { t } = useTranslation();
  const told = useTold();
  return {
    field: (field: string): string => {
      const known = fieldAt(field);
      const number = Number(field.split(".")[1] ?? "NaN");
      if (known === "aliases" && !Number.isNaN(number))
        return t("actorEdit.aliasNumber", { number: number + 1 });
      return known === null ? field : t(`actorEdit.field.${known}`);
    },
    value: (field: string, value: string | readonly string[]): string => {
      if (typeof value !== "string") return value.length === 0 ? t("edit.merge.empty") : value.join(", ");
      return value === "" ? t("edit.merge.empty") : told.value(field, value);
    },
    error: (error: ActorError): string =>
      "match" in error
        ? t(`actorEdit.errors.${error.kind}`, { match: error.match })
        : t(`actorEdit.errors.${error.kind}`),
  };
}
