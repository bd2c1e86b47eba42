/** What the plan check noticed, in a sentence, and where it stands. */
import { useTranslation } from "react-i18next";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import { FindingCell } from "./finding-cell.tsx";
import { useFindingWords } from "./finding-words.ts";
import { SeverityMark } from "./severity-mark.tsx";

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
          {sentence}
        </p>
        {showsCell && <FindingCell finding={finding} />}
      </div>
    </div>
  );
}
