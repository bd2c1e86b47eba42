/** What the room has asked: of which place, who answers and by when, and that it is answered. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useActorName } from "#client/records/actor-name.tsx";
import { classes } from "#client/ui/classes.ts";
import type { RoomQuestion } from "#data/schema/story.ts";

interface QuestionListProps {
  questions: readonly RoomQuestion[];
  /** What a place is called. */
  placeName: (id: string) => string;
  /** The day that it is, `YYYY-MM-DD`. */
  today: string;
  /** Nothing for whoever may not write. */
  onChange?: (questions: RoomQuestion[]) => void;
}

function Words({
  question,
  placeName,
  today,
}: Pick<QuestionListProps, "placeName" | "today"> & { question: RoomQuestion }) {
  const { t } = useTranslation();
  const actor = useActorName();
  const { place, owner, promised, answeredOn, answer, askedOn, text } = question;
  const isLate = answeredOn === null && promised !== null && promised < today;
  const parts = [
    place === null ? t("stories.questions.noPlace") : placeName(place),
    owner === null ? t("stories.questions.noOwner") : t("stories.questions.owner", { name: actor(owner) }),
    promised === null ? null : t("stories.questions.promised", { day: promised }),
    answeredOn === null
      ? t("stories.questions.asked", { day: askedOn })
      : t("stories.questions.answered", { day: answeredOn }),
  ];
  return (
    <div className="min-w-0 flex-1">
      <p lang="sv" className={classes("font-semibold", answeredOn !== null && "text-muted")}>
        {text}
      </p>
      <p className="text-sm text-muted">{parts.filter((part) => part !== null).join(" · ")}</p>
      {answer !== null && (
        <p lang="sv" className="text-sm">
          {answer}
        </p>
      )}
      {isLate && <p className="text-sm font-semibold text-care">{t("stories.questions.late")}</p>}
    </div>
  );
}

/** Those that wait come first. */
const inOrder = (questions: readonly RoomQuestion[]): RoomQuestion[] =>
  questions.toSorted(
    (a, b) =>
      Number(a.answeredOn !== null) - Number(b.answeredOn !== null) ||
      (a.promised ?? "9999").localeCompare(b.promised ?? "9999"),
  );

export function QuestionList({ questions, placeName, today, onChange }: QuestionListProps) {
  const { t } = useTranslation();
  if (questions.length === 0) return <p className="text-muted">{t("stories.questions.none")}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {inOrder(questions).map((question) => (
        <li key={question.id} className="flex flex-wrap items-start gap-3 py-2">
          <Words question={question} placeName={placeName} today={today} />
          {onChange !== undefined && (
            <span className="flex gap-2">
              <Button
                className="button"
                aria-label={t(
                  question.answeredOn === null
                    ? "stories.questions.answerNamed"
                    : "stories.questions.openNamed",
                  { text: question.text },
                )}
                onPress={() => {
                  const answeredOn = question.answeredOn === null ? today : null;
                  const said = { answeredOn, answer: answeredOn === null ? null : question.answer };
                  onChange(questions.map((one) => (one.id === question.id ? { ...one, ...said } : one)));
                }}
              >
                {t(question.answeredOn === null ? "stories.questions.answer" : "stories.questions.open")}
              </Button>
              <Button
                className="button"
                aria-label={t("stories.questions.removeNamed", { text: question.text })}
                onPress={() => onChange(questions.filter(({ id }) => id !== question.id))}
              >
                {t("stories.questions.remove")}
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
