/** To the item before and the next one, and the last decision taken back. */
import { useTranslation } from "react-i18next";
import { Key } from "./key.tsx";
import type { MeetingState } from "./use-meeting.ts";

export function StepButtons({ meeting }: { meeting: MeetingState }) {
  const { t } = useTranslation();
  const { at, items, decisions } = meeting;
  return (
    <div className="flex flex-wrap gap-2">
      <button type="button" className="button min-h-12" disabled={at === 0} onClick={() => meeting.go(-1)}>
        <Key>←</Key>
        {t("meeting.previous")}
      </button>
      <button
        type="button"
        className="button button-primary min-h-12"
        disabled={at + 1 >= items.length}
        onClick={() => meeting.go(1)}
      >
        {t("meeting.next")}
        <Key>→</Key>
      </button>
      <button
        type="button"
        className="button min-h-12"
        disabled={decisions.decisions.length === 0}
        onClick={meeting.undo}
      >
        <Key>U</Key>
        {t("meeting.undo")}
      </button>
    </div>
  );
}
