/** A row column by column: what the document says, where, and what became of it. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { Source } from "#data/schema/document.ts";
import type { MeasureSource } from "#data/schema/draft.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { CellMarks } from "./cell-marks.tsx";
import { fieldsOf } from "./fields-of.ts";
import { Outcome } from "./outcome.tsx";
import { sourceKey } from "./source-key.ts";

interface SourceFieldsProps {
  row: MeasureRow;
  source: MeasureSource;
  at: Source | null;
  /** Whether the document stands beside. */
  isNarrow: boolean;
  /** Opens the document at a cell; null for who may not see it whole. */
  onOpen: ((source: Source) => void) | null;
}

function Reference({ source, onOpen }: { source: Source } & Pick<SourceFieldsProps, "onOpen">) {
  const { t } = useTranslation();
  // Where the reference does not say it: in a workbook the cell alone is named.
  const words = source.page === null ? `${source.sheet}, ${source.ref}` : source.ref;
  if (onOpen === null) return <span lang="sv">{words}</span>;
  return (
    <Button className="text-link min-h-6 text-left" onPress={() => onOpen(source)}>
      <span className="sr-only">{t("source.showAround")}: </span>
      <span lang="sv">{words}</span>
    </Button>
  );
}

export function SourceFields({ row, source, at, isNarrow, onOpen }: SourceFieldsProps) {
  const { t } = useTranslation();
  const marked = at === null ? null : sourceKey(at);
  const { fileName, format } = source.document;
  return (
    <div className="px-5 py-4">
      <p className="text-muted">
        {t("source.from")} <span lang="sv">{fileName}</span>
        {format !== null && ` (${t(`source.format.${format}`)})`}
      </p>
      <dl className="mt-3 divide-y divide-line border-y border-line">
        {fieldsOf(source.row).map(({ column, field }, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a row's cells never move.
            key={index}
            className={classes(
              "py-3",
              field.sources.some((one) => sourceKey(one) === marked) &&
                "-mx-2 rounded-md bg-wash px-2 shadow-[inset_4px_0_0_var(--accent)]",
            )}
          >
            <dt className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
              <span className="font-semibold text-muted">{t(`findings.column.${column}`)}</span>
              <span className="tabular flex flex-wrap gap-x-3 text-muted">
                {field.sources.map((one) => (
                  <Reference key={sourceKey(one)} source={one} onOpen={onOpen} />
                ))}
              </span>
            </dt>
            <dd className={classes("mt-1 grid gap-x-8 gap-y-2", !isNarrow && "md:grid-cols-2")}>
              <blockquote lang="sv" className="whitespace-pre-wrap">
                <CellMarks doubts={field.doubts} isNotUnderstood={false} />
                {field.text}
                {field.inherited && <span className="text-sm text-muted"> ({t("source.inherited")})</span>}
              </blockquote>
              <div className="text-muted">
                <p className="text-sm font-semibold">{t("source.became")}</p>
                <Outcome row={row} column={column} />
              </div>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
