/** One thing that the plan check sees in a draft: a sentence, where it stands, and the ways to its rows. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { FindingReasons } from "#client/records/finding-reasons.tsx";
import { useFindingWords } from "#client/records/finding-words.ts";
import { SeverityMark } from "#client/records/severity-mark.tsx";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import type { MeasureId } from "#data/schema/ids.ts";

type Column = WholeFinding["column"];

interface FindingLineProps {
  finding: WholeFinding;
  /** The way to a row; nothing beside the row itself. */
  onRow?: (measure: MeasureId, column: Column) => void;
}

function Where({ finding, onRow }: Required<FindingLineProps>) {
  const { t } = useTranslation();
  const { column, tab, rows, places } = finding;
  const [only, ...others] = rows;
  return (
    <div className="space-y-0.5 text-sm text-muted">
      <p>
        {[
          column === null ? null : t("findings.cell.column", { column: t(`findings.column.${column}`) }),
          tab === null ? null : t("findings.cell.tab", { tab }),
          places.length === 0 ? null : places.map(({ name }) => name).join(", "),
        ]
          .filter((said) => said !== null)
          .join(" · ")}
      </p>
      <ul className="flex flex-wrap gap-x-3">
        {rows.map(({ id, row, title }) => (
          <li key={id}>
            <Button className="text-link min-h-6" onPress={() => onRow(id, column)}>
              {t("findings.cell.row", { row })}
              <span className="sr-only">{`: ${title}`}</span>
            </Button>
            {others.length === 0 && only !== undefined && <span lang="sv">{`: ${title}`}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function FindingLine({ finding, onRow }: FindingLineProps) {
  const { t } = useTranslation();
  const sentence = useFindingWords()(finding);
  return (
    <div className="flex gap-2">
      <SeverityMark severity={finding.severity} />
      <div className="min-w-0 space-y-0.5">
        <p>
          <span className="sr-only">{`${t(`findings.severity.${finding.severity}`)}: `}</span>
          {sentence}
        </p>
        {onRow !== undefined && <Where finding={finding} onRow={onRow} />}
        <FindingReasons rule={finding.rule} sentence={sentence} />
      </div>
    </div>
  );
}
