/** Yes, no, or that the answer is taken away again. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { AssignmentState } from "#data/schema/assignment.ts";
import type { Choice } from "./use-answer.ts";

interface AnswerButtonsProps {
  /** By which whoever has answered one goes on with the next. */
  id: string;
  state: AssignmentState;
  isPending: boolean;
  /** What a button does, and to what. */
  name: (action: string) => string;
  onChoose: (choice: Choice) => void;
  onDecline: () => void;
}

export function AnswerButtons({ id, state, isPending, name, onChoose, onDecline }: AnswerButtonsProps) {
  const { t } = useTranslation();
  return (
    <div id={id} className="mt-2 flex flex-wrap gap-2 print:hidden">
      {state !== "accepted" && (
        <Button
          className="button"
          aria-label={name(t("answers.accept"))}
          isDisabled={isPending}
          onPress={() => onChoose({ state: "accepted" })}
        >
          {t("answers.accept")}
        </Button>
      )}
      {state !== "declined" && (
        <Button
          className="button"
          aria-label={name(t("answers.decline"))}
          isDisabled={isPending}
          onPress={onDecline}
        >
          {t("answers.decline")}
        </Button>
      )}
      {state !== "assigned" && (
        <Button
          className="text-link min-h-6"
          aria-label={name(t("answers.withdraw"))}
          isDisabled={isPending}
          onPress={() => onChoose({ state: "assigned" })}
        >
          {t("answers.withdraw")}
        </Button>
      )}
    </div>
  );
}
