/** One field of a row as it was and as it is, side by side where there is room. */
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { targetYearMove } from "#data/rules/compare-plans.ts";
import type { DifferenceField } from "#data/schema/compared.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { RowDifference } from "#data/schema/plan-difference.ts";
import { isList, isOfPlan, useFieldWords } from "./field-words.ts";
import { Marked, onSide } from "./marked.tsx";
import type { SideTitles } from "./side-titles.ts";
import { itemRuns, type Run, shareAnything, wordRuns } from "./word-runs.ts";

interface FieldDifferenceProps {
  row: RowDifference & { before: MeasureRow; after: MeasureRow };
  field: DifferenceField;
  titles: SideTitles;
}

/** Keys for what may stand there several times. */
const keyed = (runs: readonly Run[]) => runs.map((run, index) => ({ key: `${index} ${run.in}`, run }));

interface SideProps {
  field: DifferenceField;
  /** Those of this side. */
  runs: readonly Run[];
  isMarked: boolean;
}

function Side({ field, runs, isMarked }: SideProps) {
  const { t } = useTranslation();
  if (runs.every(({ text }) => text === ""))
    return <span className="text-muted">{t("difference.nothing")}</span>;
  const lang = isOfPlan(field) ? { lang: "sv" } : {};
  if (isList(field))
    return (
      <ul {...lang}>
        {keyed(runs).map(({ key, run }) => (
          <li key={key}>{isMarked ? <Marked run={run} /> : run.text}</li>
        ))}
      </ul>
    );
  return (
    <p {...lang} className="whitespace-pre-line">
      {keyed(runs).map(({ key, run }) => (
        <Fragment key={key}>{isMarked ? <Marked run={run} /> : run.text}</Fragment>
      ))}
    </p>
  );
}

export function FieldDifference({ row, field, titles }: FieldDifferenceProps) {
  const { t } = useTranslation();
  const words = useFieldWords();
  const [was, is] = [words(row.before, field), words(row.after, field)];
  const runs = isList(field) ? itemRuns(was, is) : wordRuns(was.join("\n"), is.join("\n"));
  const isMarked = shareAnything(runs);
  const move = field === "targetYear" ? targetYearMove(row) : null;
  const name = move === null ? t(`difference.field.${field}`) : t(`difference.targetYear.${move.kind}`);
  return (
    <div className="grid gap-x-6 gap-y-1 border-t border-line py-2 md:grid-cols-[9rem_1fr_1fr]">
      <dt className="text-sm leading-6 font-semibold text-muted">{name}</dt>
      {(["before", "after"] as const).map((side) => (
        <dd key={side} className="min-w-0 wrap-break-word">
          <span className="block text-sm text-muted md:sr-only">{`${titles[side]}: `}</span>
          <Side field={field} runs={onSide(runs, side)} isMarked={isMarked} />
        </dd>
      ))}
    </div>
  );
}
