/** Changes one under the other, newest first, each with its way back where it has one. */
import { type QueryKey, type UseQueryOptions, useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { FieldChange, HistoryEntry } from "#data/schema/change-answer.ts";
import { Moment } from "./moment.tsx";

/** A change; `mayUndo` where the one who reads can take it back from here. */
type Listed = Omit<HistoryEntry, "isExpired" | "document"> & {
  isExpired?: boolean;
  document?: string | null;
  mayUndo?: boolean;
};

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

export interface ChangeListProps<Answer, Key extends QueryKey> {
  query: UseQueryOptions<Answer, Error, Answer, Key>;
  itemsIn: (answer: Answer) => readonly Listed[];
  /** Said where nothing has been changed. */
  none: string;
  name: (field: string) => string;
  value: (field: string, value: string) => string;
  undo?: UndoInList<Answer>;
}

export function ChangeList<Answer, Key extends QueryKey>({
  query,
  itemsIn,
  none,
  name,
  value,
  undo,
}: ChangeListProps<Answer, Key>) {
  const { t } = useTranslation();
  const top = useRef<HTMLDivElement>(null);
  const { data, error } = useQuery({ ...query, staleTime: 0 });
  const items = data === undefined ? [] : itemsIn(data);
  const told = ({ field }: FieldChange, values: readonly string[]) =>
    values.length === 0 ? t("edit.merge.empty") : values.map((one) => value(field, one)).join(", ");
  const words = (change: FieldChange) =>
    t("edit.history.changed", {
      field: name(change.field),
      before: told(change, change.before),
      after: told(change, change.after),
    });
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
              <ul>
                {entry.fields.map((change) => (
                  <li key={change.field} className="wrap-break-word">
                    {words(change)}
                  </li>
                ))}
              </ul>
            </div>
            {undo !== undefined && data !== undefined && entry.mayUndo === true && (
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
                <span className="sr-only">: {entry.fields.map(words).join("; ")}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
