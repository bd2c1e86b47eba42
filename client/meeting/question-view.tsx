/** One question from the room in front of the meeting: why it is taken up, and the ways to answer or to promise anew. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ActorLink } from "#client/records/actor-name.tsx";
import { PlaceLinks } from "#client/records/place-links.tsx";
import { useQuestionWords } from "#client/records/use-question-words.ts";
import { Fact } from "./about-measure.tsx";
import { DecidedList } from "./decided-list.tsx";
import type { QuestionItem } from "./item.ts";
import { ItemHeader } from "./item-header.tsx";
import { Key } from "./key.tsx";
import { STATUS_KEYS } from "./keyboard.ts";
import { QuestionForm } from "./question-form.tsx";
import { today } from "./today.ts";
import type { MeetingState } from "./use-meeting.ts";
import { useQuestionReasonWords } from "./use-reason-words.ts";

/** The key that a measure is done by. */
const ANSWERED = String(STATUS_KEYS.indexOf("done") + 1);

function AboutQuestion({ item: { question, story } }: { item: QuestionItem }) {
  const { t } = useTranslation();
  const { value } = useQuestionWords();
  return (
    <dl className="space-y-2">
      {question.place !== null && (
        <Fact term={t("meeting.question.where")}>
          <PlaceLinks ids={[question.place]} />
        </Fact>
      )}
      <Fact term={t("meeting.question.owner")}>
        {question.owner === null ? t("meeting.question.nobody") : <ActorLink id={question.owner} />}
      </Fact>
      <Fact term={t("meeting.question.by")}>{value("promised", question)}</Fact>
      <Fact term={t("meeting.question.asked")}>{value("answeredOn", { answeredOn: question.askedOn })}</Fact>
      <Fact term={t("meeting.question.told")}>
        <Link
          to="/presentation/$id"
          params={{ id: story.id }}
          search={({ lang }) => ({ lang })}
          lang="sv"
          className="text-link"
        >
          {story.title}
        </Link>
      </Fact>
    </dl>
  );
}

interface QuestionViewProps {
  item: QuestionItem;
  meeting: MeetingState;
}

export function QuestionView({ item, meeting }: QuestionViewProps) {
  const { t } = useTranslation();
  const words = useQuestionReasonWords();
  const { question, reasons } = item;
  const { writing, setWriting } = meeting;
  const isAnswered = question.answeredOn !== null;
  return (
    <article aria-labelledby="meeting-item" className="space-y-5">
      <ItemHeader
        meeting={meeting}
        kicker={t("meeting.question.heading")}
        title={question.text}
        reasons={reasons.map((reason) => ({ key: reason.kind, words: words(reason) }))}
      />
      <AboutQuestion item={item} />
      {writing === null ? (
        <div className="flex flex-wrap gap-2">
          <button
            type="button"
            className="button min-h-12"
            onClick={() => setWriting({ kind: "note", begun: question.answer ?? "" })}
          >
            <Key>N</Key>
            {t("meeting.question.answer")}
          </button>
          <button
            type="button"
            className="button min-h-12"
            aria-pressed={isAnswered}
            onClick={() => {
              if (!isAnswered) meeting.changeQuestion(item, { answeredOn: today() });
            }}
          >
            <Key>{ANSWERED}</Key>
            {t("meeting.question.answered")}
          </button>
          <button
            type="button"
            className="button min-h-12"
            onClick={() => setWriting({ kind: "step", begun: "" })}
          >
            <Key>S</Key>
            {t("meeting.question.promise")}
          </button>
        </div>
      ) : (
        <QuestionForm
          key={`${item.id} ${writing.kind} ${writing.begun}`}
          question={question}
          {...writing}
          onSave={(set) => meeting.changeQuestion(item, set)}
          onClose={() => setWriting(null)}
        />
      )}
      <DecidedList decisions={meeting.decidedOf(item.id)} />
    </article>
  );
}
