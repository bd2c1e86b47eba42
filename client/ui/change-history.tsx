/** Who changed what, and when; asked for once it is unfolded. */
import { type QueryKey, type UseQueryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { FieldChange, HistoryEntry } from "#data/schema/change-answer.ts";
import { Moment } from "./moment.tsx";

function When({ entry: { at, who, undoes } }: { entry: HistoryEntry }) {
  const { t } = useTranslation();
  return (
    <p className="text-sm text-muted">
      <Moment at={at} />
      {` · ${who ?? t("edit.history.nobody")}`}
      {undoes !== null && ` · ${t("edit.history.undid")}`}
    </p>
  );
}

interface ChangeHistoryProps<Answer, Key extends QueryKey> {
  query: UseQueryOptions<Answer, Error, Answer, Key>;
  itemsIn: (answer: Answer) => readonly HistoryEntry[];
  /** Said where nothing has been changed. */
  none: string;
  name: (field: string) => string;
  value: (field: string, value: string) => string;
}

export function ChangeHistory<Answer, Key extends QueryKey>({
  query,
  itemsIn,
  none,
  name,
  value,
}: ChangeHistoryProps<Answer, Key>) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({ ...query, enabled: isOpen, staleTime: 0 });
  const items = data === undefined ? [] : itemsIn(data);
  const told = ({ field }: FieldChange, values: readonly string[]) =>
    values.length === 0 ? t("edit.merge.empty") : values.map((one) => value(field, one)).join(", ");
  return (
    <Disclosure isExpanded={isOpen} onExpandedChange={setOpen}>
      <Button slot="trigger" className="text-link font-semibold">
        {t("edit.history.title")}
      </Button>
      <DisclosurePanel>
        {error !== null && <p className="mt-2 text-fault">{t("app.error.title")}</p>}
        {data !== undefined && items.length === 0 && <p className="mt-2 text-sm text-muted">{none}</p>}
        <ol className="mt-2 space-y-3">
          {items.map((entry) => (
            <li key={entry.change}>
              <When entry={entry} />
              {entry.isExpired === true && <p className="text-muted">{t("edit.history.expired")}</p>}
              <ul>
                {entry.fields.map((change) => (
                  <li key={change.field} className="wrap-break-word">
                    {t("edit.history.changed", {
                      field: name(change.field),
                      before: told(change, change.before),
                      after: told(change, change.after),
                    })}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </DisclosurePanel>
    </Disclosure>
  );
}
