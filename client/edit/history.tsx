/** Who changed what of a measure, and when; asked for once it is unfolded. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { Moment } from "#client/ui/moment.tsx";
import type { FieldChange, MeasureHistory } from "#data/schema/change-answer.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import { useValueWords } from "./use-value-words.ts";

type Entry = NonNullable<MeasureHistory["items"]>[number];

const NAMED = ["title", "status", "continuesIn", "comment", "goals", "followUp"] as const;

function Change({ change: { field, before, after } }: { change: FieldChange }) {
  const { t } = useTranslation();
  const words = useValueWords();
  const name = NAMED.find((one) => one === field) ?? "schedule";
  const told = (values: string[]) =>
    values.length === 0 ? t("edit.merge.empty") : values.map((value) => words(field, value)).join(", ");
  const values = { field: t(`edit.history.field.${name}`), before: told(before), after: told(after) };
  return <li className="wrap-break-word">{t("edit.history.changed", values)}</li>;
}

function When({ entry: { at, who, undoes } }: { entry: Entry }) {
  const { t } = useTranslation();
  return (
    <p className="text-sm text-muted">
      <Moment at={at} />
      {` · ${who ?? t("edit.history.nobody")}`}
      {undoes !== null && ` · ${t("edit.history.undid")}`}
    </p>
  );
}

export function History({ id }: { id: MeasureId }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({ ...queries.history(id), enabled: isOpen, staleTime: 0 });
  const items = data?.items ?? [];
  return (
    <Disclosure isExpanded={isOpen} onExpandedChange={setOpen}>
      <Button slot="trigger" className="text-link font-semibold">
        {t("edit.history.title")}
      </Button>
      <DisclosurePanel>
        {error !== null && <p className="mt-2 text-fault">{t("app.error.title")}</p>}
        {data !== undefined && items.length === 0 && (
          <p className="mt-2 text-sm text-muted">{t("edit.history.none")}</p>
        )}
        <ol className="mt-2 space-y-3">
          {items.map((entry) => (
            <li key={entry.change}>
              <When entry={entry} />
              <ul>
                {entry.fields.map((change) => (
                  <Change key={change.field} change={change} />
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </DisclosurePanel>
    </Disclosure>
  );
}
