/** One field of a change: what stood there and what came to stand there, side by side. */
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { FieldChange } from "#data/schema/change-answer.ts";

/** What a change's fields and values are called. */
export interface ChangeWords {
  name: (field: string) => string;
  value: (field: string, value: string) => string;
}

/** Characters beyond which a value stands in a column of its own. */
const SHORT = 48;

export function useChangeWords({ name, value }: ChangeWords) {
  const { t } = useTranslation();
  const told = (field: string, values: readonly string[]) =>
    values.length === 0 ? t("edit.merge.empty") : values.map((one) => value(field, one)).join(", ");
  const sides = ({ field, before, after }: FieldChange) => ({
    field: name(field),
    before: told(field, before),
    after: told(field, after),
  });
  return {
    sides,
    /** The whole in one line. */
    line: (change: FieldChange) => t("edit.history.changed", sides(change)),
  };
}

export function FieldChangeLine({ change, words }: { change: FieldChange; words: ChangeWords }) {
  const { field, before, after } = useChangeWords(words).sides(change);
  const isShort = before.length <= SHORT && after.length <= SHORT;
  return (
    <li className="wrap-break-word">
      <span className={classes("font-semibold", !isShort && "block")}>{field}: </span>
      <span className={isShort ? "" : "grid grid-cols-[1fr_auto_1fr] gap-x-2"}>
        <del className="min-w-0 text-muted decoration-line-strong">{before}</del>
        <span> → </span>
        <ins className="min-w-0 no-underline">{after}</ins>
      </span>
    </li>
  );
}
