/** The document's own summary as a table: what it says against what was read. */
import { useTranslation } from "react-i18next";
import type { DraftPage } from "#data/schema/draft.ts";
import { type ComparedLine, type Counted, comparedLines } from "./summary-lines.ts";

const COLUMNS = ["problems", "causes", "measures"] as const;

function Count({ line: { read, said }, of }: { line: ComparedLine; of: Counted }) {
  const { t } = useTranslation();
  if (read === null) return <td className="py-1 pr-4">{said[of] ?? "–"}</td>;
  const words =
    said[of] === null ? "unsaid" : said[of] === read[of] ? ("agrees" as const) : ("says" as const);
  return (
    <td className={words === "says" ? "py-1 pr-4 font-semibold text-care" : "py-1 pr-4"}>
      {t(`intake.rest.${words}`, { read: read[of], said: said[of] ?? 0 })}
    </td>
  );
}

export function SummaryCompared({ page }: { page: DraftPage }) {
  const { t } = useTranslation();
  const lines = comparedLines(page);
  if (lines.length === 0)
    return (
      <section>
        <h2 className="font-semibold text-muted">{t("intake.rest.summaryNone")}</h2>
      </section>
    );
  return (
    <section className="min-w-0 md:col-span-2">
      <h2 id="document-summary" className="font-semibold text-muted">
        {t("intake.rest.summary")}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by key. */}
      <section className="overflow-x-auto" tabIndex={0} aria-labelledby="document-summary">
        <table className="mt-1 tabular">
          <thead className="text-left text-muted">
            <tr>
              <th scope="col" className="pr-4 font-semibold">
                {t("intake.rest.area")}
              </th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="pr-4 font-semibold">
                  {t(`intake.rest.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.priorityArea} className="border-t border-line">
                <th scope="row" lang="sv" className="py-1 pr-4 text-left font-normal">
                  {line.priorityArea}
                  {line.read === null && (
                    <span className="block font-semibold text-care">{t("intake.rest.notFound")}</span>
                  )}
                </th>
                {COLUMNS.map((column) => (
                  <Count key={column} line={line} of={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
