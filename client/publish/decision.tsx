/** What is proposed and by whom, and what the one who looks may do with it. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Moment } from "#client/ui/moment.tsx";
import { Notice } from "#client/ui/notice.tsx";
import type { ChangeId } from "#data/schema/ids.ts";
import type { ProposalRecord, PublishChangeMade, PublishPreview } from "#data/schema/publish-answer.ts";
import { ReasonForm } from "./reason-form.tsx";
import { SetChanges } from "./set-changes.tsx";
import { approve, decline, propose } from "./write-publish.ts";

/** Where the page has its outlines, and the questions about them. */
export const OUTLINES_ANCHOR = "konturer";

export interface DecisionProps {
  preview: PublishPreview;
  /** Hears of what was done, in words; null where nothing takes it back. */
  onDone: (words: string, change: ChangeId | null) => void;
}

function useStep(told: (made: PublishChangeMade) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: () => Promise<PublishChangeMade>) => step(),
    onSuccess: told,
    // A refusal may be because somebody else has decided: what stands there now is shown.
    onSettled: () => client.invalidateQueries({ queryKey: queries.publishing().queryKey }),
  });
}

function Propose({ preview, onDone }: DecisionProps) {
  const { t } = useTranslation();
  const { district, proposalVersion, hash, versions, counts } = preview;
  const step = useStep(({ change }) => onDone(t("publish.decide.proposed"), change));
  const [newest] = versions;
  if (newest?.withdrawnOn === null && newest.hash === hash) return <p>{t("publish.decide.nothingNew")}</p>;
  if (counts.unanswered > 0)
    return (
      <div className="max-w-prose">
        <Notice tone="care" title={t("publish.questions.first", { count: counts.unanswered })}>
          <a href={`#${OUTLINES_ANCHOR}`} className="text-link">
            {t("publish.questions.goTo")}
          </a>
        </Notice>
      </div>
    );
  return (
    <>
      {step.error !== null && <ErrorNotice error={step.error} />}
      <p className="mb-3 max-w-prose">{t("publish.decide.proposeAbout")}</p>
      <Button
        className="button button-primary"
        isPending={step.isPending}
        onPress={() => step.mutate(() => propose(district, proposalVersion, hash))}
      >
        {t("publish.decide.propose")}
      </Button>
    </>
  );
}

function Decide({ preview, proposal, onDone }: DecisionProps & { proposal: ProposalRecord }) {
  const { t } = useTranslation();
  const [isDeclining, setDeclining] = useState(false);
  const { district, proposalVersion } = preview;
  const yes = useStep(() => onDone(t("publish.decide.approved"), null));
  const no = useStep(({ change }) => {
    setDeclining(false);
    onDone(t("publish.decide.declined"), change);
  });
  const { isOwn, by, at, hash, hasChanged } = proposal;
  const back = t(isOwn ? "publish.decide.takeBack" : "publish.decide.decline");
  return (
    <>
      <p>
        {t("publish.decide.waits", { who: by.who })} <Moment at={at} />
      </p>
      <p className="text-sm break-all text-muted">
        {t("publish.decide.hash")}: <code>{hash}</code>
      </p>
      <SetChanges district={district} which="proposal" hash={hash} title={t("publish.decide.changes")} />
      <div className="my-3 max-w-prose space-y-3">
        {isOwn && <p>{t("publish.decide.own")}</p>}
        {hasChanged && <Notice tone="care" title={t("publish.decide.hasChanged")} />}
        {yes.error !== null && <ErrorNotice error={yes.error} />}
      </div>
      <div className="flex flex-wrap gap-2">
        {!isOwn && (
          <Button
            className="button button-primary"
            isPending={yes.isPending}
            onPress={() => yes.mutate(() => approve(district, proposalVersion, hash))}
          >
            {t("publish.decide.approve")}
          </Button>
        )}
        <Button className="button" onPress={() => setDeclining(true)}>
          {back}
        </Button>
      </div>
      {isDeclining && (
        <ReasonForm
          title={back}
          submit={back}
          error={no.error}
          isPending={no.isPending}
          onClose={() => setDeclining(false)}
          onSubmit={(reason) => no.mutate(() => decline(district, proposalVersion, reason))}
        />
      )}
    </>
  );
}

export function Decision({ preview, onDone }: DecisionProps) {
  const { proposal } = preview;
  return proposal === null ? (
    <Propose preview={preview} onDone={onDone} />
  ) : (
    <Decide preview={preview} proposal={proposal} onDone={onDone} />
  );
}
