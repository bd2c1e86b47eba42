/** What can be done with the rows that are chosen: the same said of all of them, or they are copied. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Notice } from "#client/ui/notice.tsx";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { type AnswerPatch, ROWS_AT_ONCE } from "#data/schema/operation.ts";
import { ContinuesIn, Status } from "#data/schema/status.ts";
import type { Words } from "./row-text.ts";
import { changedIn, type Several } from "./use-several.ts";

interface BulkBarProps {
  /** The chosen rows, and those of them that the reader may change. */
  rows: readonly MeasureRow[];
  own: readonly MeasureRow[];
  words: Words;
  several: Several;
  onSelect: (rows: readonly MeasureRow[]) => void;
  onCopy: () => Promise<boolean>;
}

type Answer = keyof AnswerPatch;

/** Chosen so that an empty choice is told from "nowhere". */
const NOWHERE = "nowhere";

function setOf(field: Answer, value: string): AnswerPatch | null {
  if (field === "status") {
    const status = Status.safeParse(value).data;
    return status === undefined ? null : { status };
  }
  if (value === NOWHERE) return { continuesIn: null };
  const continuesIn = ContinuesIn.safeParse(value).data;
  return continuesIn === undefined ? null : { continuesIn };
}

export function BulkBar({ rows, own, words, several, onSelect, onCopy }: BulkBarProps) {
  const { t } = useTranslation();
  const [field, setField] = useState<Answer>("status");
  const [value, setValue] = useState("");
  const [copied, setCopied] = useState<boolean | null>(null);
  const set = setOf(field, value);
  const changed = changedIn(several.error);
  const gone = new Set(changed.map(({ id }) => id));
  const isTooMany = own.length > ROWS_AT_ONCE;
  const apply = () => {
    if (set !== null && own.length > 0 && !isTooMany) several.mutate({ rows: own, set });
  };
  return (
    <section
      aria-label={t("table.bulk.label")}
      className="space-y-2 border-t border-line bg-paper px-4 py-2.5 shadow-float print:hidden"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="tabular font-semibold">
          {t("table.bulk.count", { count: rows.length })}
        </p>
        {own.length > 0 && (
          <div className="flex flex-wrap items-center gap-2">
            <select
              aria-label={t("table.bulk.label")}
              value={field}
              onChange={({ target }) => {
                setField(target.value === "continuesIn" ? "continuesIn" : "status");
                setValue("");
              }}
              className="button"
            >
              <option value="status">{t("table.bulk.status")}</option>
              <option value="continuesIn">{t("table.bulk.continuesIn")}</option>
            </select>
            <select
              aria-label={t(`table.bulk.${field}`)}
              value={value}
              onChange={({ target }) => setValue(target.value)}
              className="button"
            >
              <option value="">{t("table.bulk.choose")}</option>
              {field === "status" ? (
                Status.options.map((one) => (
                  <option key={one} value={one}>
                    {t(`terms.status.${one}`)}
                  </option>
                ))
              ) : (
                <>
                  <option value={NOWHERE}>{t("table.bulk.nowhere")}</option>
                  {ContinuesIn.options.map((one) => (
                    <option key={one} value={one}>
                      {t(`terms.continuesIn.${one}`)}
                    </option>
                  ))}
                </>
              )}
            </select>
            <Button
              className="button button-primary"
              isDisabled={set === null || several.isPending || isTooMany}
              onPress={apply}
            >
              {several.isPending ? t("table.bulk.saving") : t("table.bulk.apply", { count: own.length })}
            </Button>
          </div>
        )}
        <Button className="button" onPress={() => void onCopy().then(setCopied)}>
          {t("table.bulk.copy")}
        </Button>
        <Button className="button" onPress={() => onSelect([])}>
          {t("table.bulk.clear")}
        </Button>
        <span role="status" className="text-sm text-muted empty:hidden">
          {copied !== null && t(copied ? "table.bulk.copied" : "table.bulk.notCopied")}
        </span>
      </div>
      {own.length < rows.length && (
        <p className="text-sm text-muted">{t("table.bulk.only", { count: own.length })}</p>
      )}
      {isTooMany && <p className="text-sm text-care">{t("table.bulk.tooMany", { count: ROWS_AT_ONCE })}</p>}
      {several.error !== null && changed.length === 0 && <ErrorNotice error={several.error} />}
      {changed.length > 0 && (
        <div role="alert">
          <Notice tone="care" title={t("table.bulk.conflict", { count: changed.length })}>
            <ul className="list-disc pl-5">
              {changed.map((row) => (
                <li key={row.id}>
                  {t("table.bulk.now", { title: words.title(row), status: words.status(row.status) })}
                </li>
              ))}
            </ul>
            <div className="mt-2 flex flex-wrap gap-2">
              <Button
                className="button"
                onPress={() => {
                  several.reset();
                  onSelect(rows.filter(({ id }) => !gone.has(id)));
                }}
              >
                {t("table.bulk.without")}
              </Button>
              <Button className="button" onPress={apply}>
                {t("table.bulk.anyway")}
              </Button>
            </div>
          </Notice>
        </div>
      )}
    </section>
  );
}
