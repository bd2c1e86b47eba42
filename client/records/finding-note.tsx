/** What the plan check noticed, in a sentence, where it stands and the way to the check itself. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { aboutFinding } from "#client/outbox/index.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import { FindingCell } from "./finding-cell.tsx";
import { useFindingWords } from "./finding-words.ts";
import { SeverityMark } from "./severity-mark.tsx";
import { UnsentMark } from "./unsent-mark.tsx";

interface FindingNoteProps {
  finding: WholeFinding;
  /** Whether it stands apart from its row, and so tells which one it is. */
  showsCell?: boolean;
}

export function FindingNote({ finding, showsCell = false }: FindingNoteProps) {
  const { t } = useTranslation();
  const sentence = useFindingWords()(finding);
  return (
    <div className="mt-1.5 flex gap-1.5 text-sm">
      <SeverityMark severity={finding.severity} />
      <div>
        <p>
          <span className="sr-only">{`${t(`findings.severity.${finding.severity}`)}: `}</span>
          {sentence}{" "}
          <Link
            to="/granskning"
            search={(previous) => ({ lang: previous.lang })}
            hash={finding.key}
            className="text-link print:hidden"
          >
            {t("findings.toReview")}
            <span className="sr-only">{`: ${sentence}`}</span>
          </Link>
        </p>
        {showsCell && <FindingCell finding={finding} />}
        {finding.state !== "open" && (
          <p className="text-sm font-semibold text-done">{t(`findings.state.${finding.state}`)}</p>
        )}
        <UnsentMark of={aboutFinding(finding.key)} />
      </div>
    </div>
  );
}
