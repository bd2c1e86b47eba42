/** A meeting under way: which measure is talked about, what was decided, and the ways to decide. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import type { View } from "#client/model/use-view.ts";
import type { EditOf } from "#client/outbox/index.ts";
import { nextStepIn } from "#data/rules/next-step.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { Status } from "#data/schema/status.ts";
import { type Decision, decideFollowUp, decideStatus } from "./decision.ts";
import { MeetingSearch } from "./meeting-search.ts";
import { useAgenda } from "./use-agenda.ts";
import { useDecisions } from "./use-decisions.ts";

/** Which form is open at the measure, and what stands there to begin with. */
export interface Writing {
  kind: "note" | "step";
  begun: string;
}

export function useMeeting(view: View) {
  const { items, weeks, months } = useAgenda(view);
  const { item: asked, meeting = null } = MeetingSearch.parse(useSearch({ strict: false }));
  const decisions = useDecisions(meeting);
  const navigate = useNavigate();
  const [writing, setWriting] = useState<Writing | null>(null);
  const at = Math.max(
    0,
    items.findIndex(({ row }) => row.id === asked),
  );
  const current = items[at] ?? null;

  const { forget } = decisions;
  const show = useCallback(
    (item: MeasureId) =>
      void navigate({ to: ".", search: (previous) => ({ ...previous, item }), replace: true }),
    [navigate],
  );
  const open = (item: MeasureId) => {
    setWriting(null);
    forget();
    show(item);
  };
  const go = (by: 1 | -1) => {
    const to = items[at + by];
    if (to !== undefined) open(to.row.id);
  };

  return {
    items,
    weeks,
    months,
    at,
    current,
    open,
    go,
    writing,
    setWriting,
    decisions,
    /** Opens again what was refused, with the words that were written. */
    rewrite: ({ id, measure, write }: EditOf<"measure">) => {
      decisions.drop(id);
      open(measure);
      if (write.kind !== "follow-up") return;
      const step = nextStepIn(write.followUp.text);
      setWriting(
        step === null ? { kind: "note", begun: write.followUp.text } : { kind: "step", begun: step.what },
      );
    },
    decidedOf: ({ id }: ListedMeasure): readonly Decision[] =>
      decisions.decisions.filter(({ measure }) => measure === id),
    setStatus: (row: ListedMeasure, status: Status) => {
      if (row.status !== status) void decisions.decide(decideStatus(row, status, meeting));
    },
    addFollowUp: (row: ListedMeasure, followUp: FollowUp) => {
      setWriting(null);
      void decisions.decide(decideFollowUp(row, followUp, meeting));
    },
    undo: () => {
      const decision = decisions.takeBackLast();
      if (decision !== null && decision.measure !== current?.row.id) show(decision.measure);
    },
  };
}

export type MeetingState = ReturnType<typeof useMeeting>;
