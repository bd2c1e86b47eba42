/** The entries one under the other, where there is no room for a table. */
import { useTranslation } from "react-i18next";
import type { StoredEntry } from "#data/schema/log.ts";
import { EntryDetails } from "./entry-details.tsx";
import { About, useKindWords, When, Who } from "./entry-words.tsx";

export function LogCards({ entries }: { entries: readonly StoredEntry[] }) {
  const { t } = useTranslation();
  const kind = useKindWords();
  return (
    <ol className="mt-4 space-y-3">
      {entries.map((entry) => (
        <li key={entry.number} className="rounded-xl border border-line p-4">
          <p className="text-sm text-muted">
            <When at={entry.at} />
          </p>
          <p className="mt-0.5 font-semibold">{kind(entry.kind)}</p>
          <p className="text-sm">
            <About subject={entry.subject} />
          </p>
          <p className="mt-1 text-sm text-muted [overflow-wrap:anywhere]">
            <Who who={entry.who} /> · <span className="tabular">{entry.address}</span>
          </p>
          <details className="mt-2">
            <summary className="text-link w-fit cursor-pointer text-sm">
              {t("log.details.labelOf", { number: entry.number })}
            </summary>
            <div className="mt-2 border-t border-line pt-2">
              <EntryDetails entry={entry} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}
