/** What one can decide of a finding: that it is put right, that it may stand and why, or that it is open again. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { personalIn } from "#client/model/personal-data.ts";
import type { FindingChangeMade } from "#data/schema/finding-answer.ts";
import { AcceptForm } from "./accept-form.tsx";
import type { ListedFinding } from "./finding-search.ts";
import { useDecide } from "./use-decide.ts";

interface DecideProps {
  finding: ListedFinding;
  sentence: string;
  onDecided: (made: FindingChangeMade) => void;
}

/** The personal data that the server found in the reason, if that is why it said no. */
const personalInReason = (error: Error | null): string | null =>
  error instanceof ApiError
    ? ((error.problem.issues ?? []).flatMap(({ message }) => personalIn(message) ?? [])[0] ?? null)
    : null;

export function Decide({ finding, sentence, onDecided }: DecideProps) {
  const { t } = useTranslation();
  const [isAccepting, setAccepting] = useState(false);
  const { mutate, error, isPending, reset } = useDecide(finding, (made) => {
    setAccepting(false);
    onDecided(made);
  });
  const match = personalInReason(error);
  const isStale = error instanceof ApiError && error.problem.kind === "changed-meanwhile";
  const action = (words: string) => (
    <>
      {words}
      <span className="sr-only">{`: ${sentence}`}</span>
    </>
  );
  return (
    <div className="print:hidden">
      {error !== null && match === null && (
        <p role="alert" className="mb-2 text-sm font-semibold text-fault">
          {isStale ? t("findings.decide.changed") : t("findings.decide.failed")}
        </p>
      )}
      {isAccepting ? (
        <AcceptForm
          isSaving={isPending}
          fault={match === null ? null : t("edit.errors.personal-data", { match })}
          onAccept={(reason) => mutate({ state: "accepted", reason })}
          onCancel={() => {
            setAccepting(false);
            reset();
          }}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          {finding.state === "open" ? (
            <>
              <Button
                className="button"
                isDisabled={isPending}
                onPress={() => mutate({ state: "resolved", reason: null })}
              >
                {action(t("findings.decide.resolve"))}
              </Button>
              <Button className="button" isDisabled={isPending} onPress={() => setAccepting(true)}>
                {action(t("findings.decide.accept"))}
              </Button>
            </>
          ) : (
            <Button className="button" isDisabled={isPending} onPress={() => mutate({ state: "open" })}>
              {action(t("findings.decide.reopen"))}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
