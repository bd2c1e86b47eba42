/** What lies behind an entry: what was changed from what to what, other facts, and its place in the chain. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { StoredEntry } from "#data/schema/log.ts";
import { readDetails } from "./read-details.ts";
import { readSubject } from "./read-subject.ts";
import { useFieldWords, useValueWords } from "./use-field-words.ts";
import { useSubjectWords } from "./use-subject-words.ts";

export function EntryDetails({ entry }: { entry: StoredEntry }) {
  const { t } = useTranslation();
  const name = useFieldWords();
  const own = useSubjectWords(readSubject(entry.subject).noun);
  const { changes, facts, raw } = readDetails(entry.details);
  const text = useValueWords();
  /** A field of the record that it is about; a setting's, an account's or a search's go by the log's own words. */
  const fieldName = (field: string): string => {
    const known = own?.name(field) ?? field;
    return known === field ? name(field) : known;
  };
  const fieldText = (field: string, value: unknown): string => {
    const items = Array.isArray(value) && value.length > 0 ? value : [value];
    return own === null || items.some((one) => typeof one !== "string")
      ? text(field, value)
      : items.map((one: string) => own.value(field, one)).join(", ");
  };
  return (
    <div className="space-y-3 text-sm">
      {changes.length > 0 && (
        <table className="w-full max-w-4xl">
          <thead className="text-left text-muted">
            <tr>
              {(["field", "before", "after"] as const).map((column) => (
                <th key={column} scope="col" className="pr-4 pb-1 font-semibold">
                  {t(`log.details.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, before, after }) => (
              <tr key={field} className="border-t border-line align-top">
                <th scope="row" className="py-1 pr-4 text-left font-semibold">
                  {fieldName(field)}
                </th>
                <td className="py-1 pr-4 [overflow-wrap:anywhere] text-muted">{fieldText(field, before)}</td>
                <td className="py-1 pr-4 [overflow-wrap:anywhere]">{fieldText(field, after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {facts.map(({ field, value }) => (
          <Fact key={field} name={name(field)}>
            {text(field, value)}
          </Fact>
        ))}
        {raw !== null && <Fact name={t("log.details.label")}>{raw}</Fact>}
        {entry.account !== null && <Fact name={t("log.details.account")}>{entry.account}</Fact>}
        <Fact name={t("log.details.number")}>{String(entry.number)}</Fact>
        <Fact name={t("log.details.hash")}>
          <code>{entry.hash}</code>
        </Fact>
      </dl>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="[overflow-wrap:anywhere]">{children}</dd>
    </>
  );
}
