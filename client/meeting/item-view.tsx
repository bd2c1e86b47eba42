/** One measure in front of the room: why it is talked about, what it is, and the ways to decide. */
import { useTranslation } from "react-i18next";
import { useRowWords } from "#client/records/row-words.ts";
import { AboutMeasure } from "./about-measure.tsx";
import { DecidedList } from "./decided-list.tsx";
import type { MeasureItem } from "./item.ts";
import { ItemHeader } from "./item-header.tsx";
import { Key } from "./key.tsx";
import { StatusChoice } from "./status-choice.tsx";
import type { MeetingState } from "./use-meeting.ts";
import { useReasonWords } from "./use-reason-words.ts";
import { WriteForm } from "./write-form.tsx";

interface ItemViewProps {
  item: MeasureItem;
  meeting: MeetingState;
}

export function ItemView({ item: { row, reasons }, meeting }: ItemViewProps) {
  const { t } = useTranslation();
  const { title, tab } = useRowWords();
  const words = useReasonWords();
  const { writing, setWriting } = meeting;
  return (
    <article aria-labelledby="meeting-item" className="space-y-5">
      <ItemHeader
        meeting={meeting}
        kicker={<span lang="sv">{tab(row.priorityArea)}</span>}
        title={title(row)}
        reasons={reasons.map((reason) => ({ key: reason.kind, words: words(reason) }))}
      />
      <AboutMeasure row={row} />
      <StatusChoice value={row.status} onChoose={(status) => meeting.setStatus(row, status)} />
      {writing === null ? (
        <div className="flex flex-wrap gap-2">
          {(["note", "step"] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              className="button min-h-12"
              onClick={() => setWriting({ kind, begun: "" })}
            >
              <Key>{kind === "note" ? "N" : "S"}</Key>
              {t(`meeting.${kind}`)}
            </button>
          ))}
        </div>
      ) : (
        <WriteForm
          key={`${row.id} ${writing.kind} ${writing.begun}`}
          row={row}
          {...writing}
          onSave={(followUp) => meeting.addFollowUp(row, followUp)}
          onClose={() => setWriting(null)}
        />
      )}
      <DecidedList decisions={meeting.decidedOf(row.id)} />
    </article>
  );
}
