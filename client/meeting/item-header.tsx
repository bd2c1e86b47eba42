/** What is talked about now: where it stands on the agenda, what it is called, and why it is taken up. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { MeetingState } from "./use-meeting.ts";

interface ItemHeaderProps {
  meeting: Pick<MeetingState, "at" | "items">;
  /** What sort of thing it is. */
  kicker: ReactNode;
  title: string;
  reasons: readonly { key: string; words: string }[];
}

export function ItemHeader({ meeting, kicker, title, reasons }: ItemHeaderProps) {
  const { t } = useTranslation();
  return (
    <header>
      <p className="text-muted">
        <span className="tabular">
          {t("meeting.position", { at: meeting.at + 1, of: meeting.items.length })}
        </span>
        {" · "}
        {kicker}
      </p>
      <h2
        id="meeting-item"
        lang="sv"
        className="mt-1 font-serif text-[1.6em] leading-tight font-bold tracking-tight"
      >
        {title}
      </h2>
      <ul aria-label={t("meeting.why")} className="mt-3 space-y-1 border-l-4 border-care-line pl-4">
        {reasons.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </header>
  );
}
