/** What a meeting decided, measure by measure and question by question. */
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "#client/records/status-badge.tsx";
import type { Decided, DecidedQuestion, MeetingPage } from "#data/schema/meeting.ts";
import { questionLines } from "#data/words/question-lines.ts";

function Decision({ decided: { title, status, notes, expired } }: { decided: Decided }) {
  const { t } = useTranslation();
  return (
    <li className="border-l-2 border-line pl-4">
      <h2 lang="sv" className="text-lg font-semibold">
        {title ?? t("meeting.minutes.gone")}
      </h2>
      <p className="flex flex-wrap items-center gap-2">
        {status === null ? (
          <span className="text-muted">{t("meeting.minutes.unchanged")}</span>
        ) : (
          <>
            <StatusBadge status={status.before} />
            <span aria-hidden="true">→</span>
            <StatusBadge status={status.after} />
          </>
        )}
      </p>
      {notes.map(({ text, reportedBy }) => (
        <p key={`${reportedBy ?? ""}${text}`} lang="sv">
          {text}
          {reportedBy !== null && <span className="text-muted">{` (${reportedBy})`}</span>}
        </p>
      ))}
      {expired > 0 && <p className="text-muted">{t("meeting.minutes.expired")}</p>}
    </li>
  );
}

function Questions({ questions }: { questions: readonly DecidedQuestion[] }) {
  const { t, i18n } = useTranslation();
  const heading = useId();
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby={heading} className="mt-8">
      <h2 id={heading} className="font-serif text-2xl font-semibold">
        {t("stories.questions.heading")}
      </h2>
      <ol className="mt-3 space-y-4">
        {questions.map(({ question, text, place, ...said }) => (
          <li key={question} className="border-l-2 border-line pl-4">
            <h3 lang="sv" className="text-lg font-semibold">
              {text}
            </h3>
            {place !== null && (
              <p lang="sv" className="text-muted">
                {place}
              </p>
            )}
            {questionLines(said, i18n.language === "en" ? "en" : "sv").map((line) => (
              <p key={line} lang={line === said.answer ? "sv" : undefined}>
                {line}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

type MinutesListProps = Pick<MeetingPage, "decisions" | "questions">;

export function MinutesList({ decisions, questions }: MinutesListProps) {
  const { t } = useTranslation();
  if (decisions.length + questions.length === 0)
    return <p className="mt-6 text-muted">{t("meeting.minutes.none")}</p>;
  return (
    <>
      {decisions.length > 0 && (
        <ol className="mt-6 space-y-4">
          {decisions.map((decision) => (
            <Decision key={decision.measure} decided={decision} />
          ))}
        </ol>
      )}
      <Questions questions={questions} />
    </>
  );
}
