/** Changes one under the other, newest first, each with its way back where it has one. */
import { type QueryKey, type UseQueryOptions, useQuery } from "@tanstack/react-query";
import { type ReactNode, useRef } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { HistoryEntry } from "#data/schema/change-answer.ts";
import { type ChangeWords, FieldChangeLine, useChangeWords } from "./field-change-line.tsx";
import { Moment } from "./moment.tsx";

/** A change of any kind: what is told of each, and what of some alone. */
export type Listed = Pick<HistoryEntry, "change" | "at" | "who" | "undoes" | "fields" | "mayUndo"> &
  Partial<Pick<HistoryEntry, "isExpired" | "document" | "rows" | "outline">>;

function When({ entry: { at, who, undoes, document } }: { entry: Listed }) {
  const { t } = useTranslation();
  return (
    <p className="text-sm text-muted">
      <Moment at={at} />
      {` · ${who ?? t("edit.history.nobody")}`}
      {document != null && ` · ${t("edit.history.document", { title: document })}`}
      {undoes !== null && ` · ${t("edit.history.undid")}`}
    </p>
  );
}

/** The way back from a list of changes. */
export interface UndoInList<Answer> {
  isPending: boolean;
  onUndo: (change: HistoryEntry["change"], answer: Answer) => void;
}

export interface ChangeListProps<Answer, Key extends QueryKey> extends ChangeWords {
  query: UseQueryOptions<Answer, Error, Answer, Key>;
  itemsIn: (answer: Answer) => readonly Listed[];
  /** Said where nothing has been changed. */
  none: string;
  undo?: UndoInList<Answer>;
  /** What stands beneath a change's fields. */
  more?: (entry: Listed) => ReactNode;
}

export function ChangeList<Answer, Key extends QueryKey>({
  query,
  itemsIn,
  none,
  name,
  value,
  undo,
  more,
}: ChangeListProps<Answer, Key>) {
  const { t } = useTranslation();
  const top = useRef<HTMLDivElement>(null);
  const { data, error } = useQuery({ ...query, staleTime: 0 });
  const items = data === undefined ? [] : itemsIn(data);
  const { line } = useChangeWords({ name, value });
  return (
    <div ref={top} tabIndex={-1} className="outline-none">
      {error !== null && <p className="mt-2 text-fault">{t("app.error.title")}</p>}
      {data !== undefined && items.length === 0 && <p className="mt-2 text-sm text-muted">{none}</p>}
      <ol className="mt-2 space-y-3">
        {items.map((entry) => (
          <li key={entry.change} className="flex items-start justify-between gap-4">
            <div className="min-w-0">
              <When entry={entry} />
              {entry.isExpired === true && <p className="text-muted">{t("edit.history.expired")}</p>}
              {entry.rows !== undefined && entry.rows > 1 && (
                <p className="text-muted">{t("edit.history.rows", { count: entry.rows })}</p>
              )}
              <ul>
                {entry.fields.map((change) => (
                  <FieldChangeLine key={change.field} change={change} words={{ name, value }} />
                ))}
              </ul>
              {more?.(entry)}
            </div>
            {undo !== undefined && data !== undefined && entry.mayUndo && (
              <Button
                className="text-link min-h-6 shrink-0 font-semibold"
                isDisabled={undo.isPending}
                onPress={() => {
                  // The button goes away with what it takes back: the focus stays in the list.
                  top.current?.focus();
                  undo.onUndo(entry.change, data);
                }}
              >
                {t("edit.undo")}
                <span className="sr-only">: {entry.fields.map(line).join("; ")}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
