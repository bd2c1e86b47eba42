/** What one can decide of a finding: that it is put right, that it may stand and why, or that it is open again. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { personalIn } from "#client/model/personal-data.ts";
import { AcceptForm } from "./accept-form.tsx";
import type { ListedFinding } from "./finding-search.ts";
import { type Decided, useDecide } from "./use-decide.ts";

interface DecideProps {
  finding: ListedFinding;
  sentence: string;
  onDecided: (decided: Decided) => void;
}

/** The personal data that the server found in the reason, if that is why it said no. */
const personalInReason = (error: Error | null): string | null =>
  error instanceof ApiError
    ? ((error.problem.issues ?? []).flatMap(({ message }) => personalIn(message) ?? [])[0] ?? null)
    : null;

export function Decide({ finding, sentence, onDecided }: DecideProps) {
  const { t } = useTranslation();
  const [isAccepting, setAccepting] = useState(false);
  const { decide, error, isStale, isPending, giveUp } = useDecide(finding, sentence, (decided) => {
    setAccepting(false);
    onDecided(decided);
  });
  const match = personalInReason(error);
  const action = (words: string) => (
    <>
      {words}
      <span className="sr-only">{`: ${sentence}`}</span>
    </>
  );
  return (
    <div className="print:hidden">
      {(isStale || (error !== null && match === null)) && (
        <p role="alert" className="mb-2 text-sm font-semibold text-fault">
          {isStale ? t("findings.decide.changed") : t("findings.decide.failed")}
        </p>
      )}
      {isAccepting ? (
        <AcceptForm
          isSaving={isPending}
          fault={match === null ? null : t("edit.errors.personal-data", { match })}
          onAccept={(reason) => decide({ state: "accepted", reason })}
          onCancel={() => {
            setAccepting(false);
            giveUp();
          }}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          {finding.state === "open" ? (
            <>
              <Button
                className="button"
                isDisabled={isPending}
                onPress={() => decide({ state: "resolved", reason: null })}
              >
                {action(t("findings.decide.resolve"))}
              </Button>
              <Button className="button" isDisabled={isPending} onPress={() => setAccepting(true)}>
                {action(t("findings.decide.accept"))}
              </Button>
            </>
          ) : (
            <Button className="button" isDisabled={isPending} onPress={() => decide({ state: "open" })}>
              {action(t("findings.decide.reopen"))}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
