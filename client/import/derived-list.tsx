/** What was derived of a row: each value with the words that it rests on, and how sure it is. */
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { DerivedRow } from "#data/schema/derived.ts";
import { derivedValues } from "./derived-values.ts";
import { useDerivedWords } from "./use-derived-words.ts";

export function DerivedList({ derived }: { derived: DerivedRow }) {
  const { t } = useTranslation();
  const words = useDerivedWords();
  return (
    <dl className="grid grid-cols-[7.5rem_1fr] gap-x-3 gap-y-1.5 text-sm">
      {derivedValues(derived).map((told) => {
        const said = words.value(told.value);
        const rests = words.basis(told.basis);
        return (
          <div key={`${told.value.kind} ${said} ${rests}`} className="contents">
            <dt className="text-muted">{t(`intake.derived.${told.value.kind}`)}</dt>
            <dd className="min-w-0">
              <span className="font-semibold wrap-break-word">{said}</span>{" "}
              <span
                className={classes(told.confidence === "doubtful" ? "font-semibold text-care" : "text-muted")}
              >
                {t(`intake.derived.confidence.${told.confidence}`)}
              </span>
              <span className="line-clamp-2 text-muted wrap-break-word">{rests}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
