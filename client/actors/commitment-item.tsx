/** One measure that an actor has promised: where, in which plan, and what was answered. */
import { useTranslation } from "react-i18next";
import { useActorName } from "#client/records/actor-name.tsx";
import { MeasureCard } from "#client/records/measure-card.tsx";
import { PlaceLinks } from "#client/records/place-links.tsx";
import type { ActorId } from "#data/schema/ids.ts";
import { AnswerLine } from "./answer-line.tsx";
import type { Commitment } from "./commitments.ts";
import type { Answered } from "./use-answer.ts";

interface CommitmentItemProps {
  commitment: Commitment;
  /** Whose page it stands on. */
  actor: ActorId;
  duty: string;
  onAnswered: (answered: Answered) => void;
}

export function CommitmentItem({ commitment, actor, duty, onAnswered }: CommitmentItemProps) {
  const { t } = useTranslation();
  const name = useActorName();
  const { row, through, assignments } = commitment;
  return (
    <li>
      <p className="flex flex-wrap items-baseline gap-x-3 pb-1 text-sm text-muted">
        <PlaceLinks ids={row.places} />
        <span lang="sv">{row.plan.title}</span>
        {through !== null && <span>{t("actors.through", { name: name(through) })}</span>}
      </p>
      <MeasureCard row={row} level={3} />
      {assignments
        .filter(({ isOpen, answer }) => isOpen || answer !== null)
        .map((assignment) => (
          <AnswerLine
            key={assignment.actor}
            asked={{ row, assignment }}
            isNamed={assignments.length > 1 || assignment.actor !== actor}
            duty={duty}
            onAnswered={onAnswered}
          />
        ))}
    </li>
  );
}
