/** All that an actor has promised, by role, with what it has answered and the way to answer. */
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { tidy } from "#client/model/tidy.ts";
import { useFilter } from "#client/model/use-filter.ts";
import { useUndo } from "#client/model/use-undo.ts";
import { useRowWords } from "#client/records/row-words.ts";
import { SavedBelow } from "#client/ui/saved-below.tsx";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { AnswersBar } from "./answers-bar.tsx";
import { CommitmentItem } from "./commitment-item.tsx";
import { type Asked, answeredIn, askedOf, commitmentsOf } from "./commitments.ts";
import type { Answered } from "./use-answer.ts";
import type { Reminded } from "./use-remind.ts";

interface CommitmentsViewProps {
  actor: ActorSummary;
  actors: readonly ActorSummary[];
  rows: readonly MeasureRow[];
}

/** The buttons of the next assignment that waits: whoever has answered one goes on with it. */
function focusNext(asked: readonly Asked[], from: Asked): boolean {
  const at = asked.findIndex(
    ({ row, assignment }) => row.id === from.row.id && assignment.actor === from.assignment.actor,
  );
  const next = asked.slice(at + 1).find(({ assignment }) => assignment.isOpen);
  if (next === undefined) return false;
  const buttons = document.getElementById(`answer-${next.row.id}-${next.assignment.actor}`);
  const button = buttons?.querySelector("button");
  button?.focus();
  return button != null;
}

export function CommitmentsView({ actor, actors, rows }: CommitmentsViewProps) {
  const { t } = useTranslation();
  const { filter } = useFilter();
  const [duty, setDuty] = useState("");
  const { title } = useRowWords();
  const undo = useUndo();
  const heading = useRef<HTMLDivElement>(null);
  const all = commitmentsOf(actors, rows, actor.id);
  const asked = askedOf(all);
  const shown = answeredIn(all, filter.answer ?? []).filter(({ commitments }) => commitments.length > 0);
  if (all.every(({ commitments }) => commitments.length === 0))
    return <p className="mt-8 text-muted">{t("actors.noMeasures")}</p>;
  const told = (words: string, isWaiting: boolean) =>
    isWaiting ? `${words} ${t("outbox.row.waits")}` : words;
  const onAnswered = ({ asked: one, state, isWaiting, takeBack }: Answered) => {
    undo.tell({
      words: told(t(`answers.told.${state}`), isWaiting),
      about: title(one.row),
      takeBack,
      refused: () => t("answers.undoFailed"),
    });
    if (!focusNext(askedOf(shown), one)) heading.current?.focus();
  };
  const onReminded = ({ isWaiting, takeBack }: Reminded) =>
    undo.tell({
      words: told(t("reminder.noted"), isWaiting),
      about: actor.name,
      takeBack,
      refused: () => t("reminder.undoFailed"),
    });
  return (
    <>
      <div ref={heading} tabIndex={-1} className="outline-none">
        <AnswersBar actor={actor} asked={asked} duty={duty} onDuty={setDuty} onReminded={onReminded} />
      </div>
      {shown.length === 0 && <p className="mt-8 text-muted">{t("answers.noneLeft")}</p>}
      {shown.map(({ role, commitments }) => (
        <section key={role} aria-labelledby={`role-${role}`} className="mt-10">
          <h2 id={`role-${role}`} className="font-serif text-2xl font-semibold">
            {t(`terms.role.${role}`)}{" "}
            <span className="tabular text-lg font-normal text-muted">
              ({t("plans.measures", { count: commitments.length })})
            </span>
          </h2>
          <ul className="mt-4 space-y-5">
            {commitments.map((commitment) => (
              <CommitmentItem
                key={commitment.row.id}
                commitment={commitment}
                actor={actor.id}
                duty={tidy(duty)}
                onAnswered={onAnswered}
              />
            ))}
          </ul>
        </section>
      ))}
      <SavedBelow undo={undo} />
    </>
  );
}
