/** One measure in front of the room: why it is talked about, what it is, and the ways to decide. */
import { useTranslation } from "react-i18next";
import { useRowWords } from "#client/records/row-words.ts";
import { AboutMeasure } from "./about-measure.tsx";
import { DecidedList } from "./decided-list.tsx";
import { Key } from "./key.tsx";
import { StatusChoice } from "./status-choice.tsx";
import type { Item } from "./use-agenda.ts";
import type { MeetingState } from "./use-meeting.ts";
import { useReasonWords } from "./use-reason-words.ts";
import { WriteForm } from "./write-form.tsx";

export function ItemView({ item: { row, reasons }, meeting }: { item: Item; meeting: MeetingState }) {
  const { t } = useTranslation();
  const { title, tab } = useRowWords();
  const words = useReasonWords();
  const { writing, setWriting } = meeting;
  return (
    <article aria-labelledby="meeting-item" className="space-y-5">
      <header>
        <p className="text-muted">
          <span className="tabular">
            {t("meeting.position", { at: meeting.at + 1, of: meeting.items.length })}
          </span>
          {" · "}
          <span lang="sv">{tab(row.priorityArea)}</span>
        </p>
        <h2
          id="meeting-item"
          lang="sv"
          className="mt-1 font-serif text-[1.6em] leading-tight font-bold tracking-tight"
        >
          {title(row)}
        </h2>
        <ul aria-label={t("meeting.why")} className="mt-3 space-y-1 border-l-4 border-care-line pl-4">
          {reasons.map((reason) => (
            <li key={reason.kind}>{words(reason)}</li>
          ))}
        </ul>
      </header>
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
      <DecidedList decisions={meeting.decidedOf(row)} />
    </article>
  );
}
