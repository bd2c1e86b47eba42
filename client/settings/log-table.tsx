/** The entries as a table, where there is room; each unfolds to what lies behind it. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StoredEntry } from "#data/schema/log.ts";
import { EntryDetails } from "./entry-details.tsx";
import { About, useKindWords, When, Who } from "./entry-words.tsx";

function Row({ entry }: { entry: StoredEntry }) {
  const { t } = useTranslation();
  const kind = useKindWords();
  const [isOpen, setOpen] = useState(false);
  const id = `entry-${entry.number}`;
  return (
    <>
      <tr className="border-t border-line align-top">
        <td className="py-2.5 pr-6">
          <When at={entry.at} />
        </td>
        <td className="py-2.5 pr-6 [overflow-wrap:anywhere]">
          <Who who={entry.who} />
        </td>
        <td className="py-2.5 pr-6">
          <span className="block font-semibold">{kind(entry.kind)}</span>
          <span className="text-sm text-muted">
            <About subject={entry.subject} />
          </span>
        </td>
        <td className="tabular py-2.5 pr-6 [overflow-wrap:anywhere]">{entry.address}</td>
        <td className="py-2 text-right print:hidden">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={t("log.details.labelOf", { number: entry.number })}
            onClick={() => setOpen(!isOpen)}
            className="text-link rounded px-1 text-sm whitespace-nowrap"
          >
            {t("log.details.label")} <span aria-hidden="true">{isOpen ? "▴" : "▾"}</span>
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr id={id}>
          <td colSpan={5} className="rounded-lg bg-paper-2 px-4 py-3">
            <EntryDetails entry={entry} />
          </td>
        </tr>
      )}
    </>
  );
}

export function LogTable({ entries }: { entries: readonly StoredEntry[] }) {
  const { t } = useTranslation();
  return (
    <table className="mt-3 w-full">
      <caption className="sr-only">{t("log.caption")}</caption>
      <thead className="text-left text-sm text-muted">
        <tr>
          {(["when", "who", "what", "from"] as const).map((column) => (
            <th key={column} scope="col" className="py-2 pr-6 font-semibold">
              {t(`log.columns.${column}`)}
            </th>
          ))}
          <th scope="col" className="print:hidden">
            <span className="sr-only">{t("log.details.label")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.number} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}
