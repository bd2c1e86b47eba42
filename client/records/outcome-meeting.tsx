/** One note that two people have changed at the same time: both, to choose from. */
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Notice } from "#client/ui/notice.tsx";
import { OutcomeText } from "./outcome-text.tsx";
import type { Meeting } from "./use-outcome-change.ts";

interface OutcomeMeetingProps {
  meeting: Meeting;
  isPending: boolean;
  onKeep: () => void;
  onInsist: () => void;
}

export function OutcomeMeeting({ meeting, isPending, onKeep, onInsist }: OutcomeMeetingProps) {
  const { t } = useTranslation();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const {
    theirs,
    change: { next },
  } = meeting;
  return (
    <div ref={top} tabIndex={-1} role="alert" className="mt-2 max-w-prose outline-none print:hidden">
      <Notice tone="care" title={t("evidence.outcomes.meeting.title")}>
        <p className="font-semibold">{t("evidence.outcomes.meeting.theirs")}</p>
        {theirs === null ? <p>{t("evidence.outcomes.meeting.gone")}</p> : <OutcomeText outcome={theirs} />}
        <p className="mt-2 font-semibold">{t("evidence.outcomes.meeting.mine")}</p>
        {next === null ? <p>{t("evidence.outcomes.meeting.mineGone")}</p> : <OutcomeText outcome={next} />}
        <div className="mt-3 flex flex-wrap gap-2">
          <Button className="button" isDisabled={isPending} onPress={onKeep}>
            {t("evidence.outcomes.meeting.keep")}
          </Button>
          {!(theirs === null && next === null) && (
            <Button className="button" isDisabled={isPending} onPress={onInsist}>
              {t(next === null ? "evidence.outcomes.meeting.insistGone" : "evidence.outcomes.meeting.insist")}
            </Button>
          )}
        </div>
      </Notice>
    </div>
  );
}
