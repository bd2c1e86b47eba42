/** A meeting under way: what is talked about, what was decided, and the ways to decide. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import type { View } from "#client/model/use-view.ts";
import { nextStepIn } from "#data/rules/next-step.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { Status } from "#data/schema/status.ts";
import type { QuestionPatch } from "#data/schema/story.ts";
import {
  type DecidedEdit,
  type Decision,
  decidedOn,
  decideFollowUp,
  decideQuestion,
  decideStatus,
} from "./decision.ts";
import type { QuestionItem } from "./item.ts";
import { MeetingSearch } from "./meeting-search.ts";
import { useAgenda } from "./use-agenda.ts";
import { useDecisions } from "./use-decisions.ts";

/** Which form is open at what is talked about, and what stands there to begin with. */
export interface Writing {
  /** Of a question from the room: its answer, or a new promise. */
  kind: "note" | "step";
  begun: string;
}

/** Null where nothing was written in words. */
function writingOf(edit: DecidedEdit): Writing | null {
  if (edit.kind === "question")
    return edit.set.answer == null ? null : { kind: "note", begun: edit.set.answer };
  if (edit.write.kind !== "follow-up") return null;
  const { text } = edit.write.followUp;
  const step = nextStepIn(text);
  return step === null ? { kind: "note", begun: text } : { kind: "step", begun: step.what };
}

export function useMeeting(view: View) {
  const { items, weeks, months } = useAgenda(view);
  const { item: asked, meeting = null } = MeetingSearch.parse(useSearch({ strict: false }));
  const decisions = useDecisions(meeting);
  const navigate = useNavigate();
  const [writing, setWriting] = useState<Writing | null>(null);
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === asked),
  );
  const current = items[at] ?? null;

  const { forget } = decisions;
  const show = useCallback(
    (item: string) =>
      void navigate({ to: ".", search: (previous) => ({ ...previous, item }), replace: true }),
    [navigate],
  );
  const open = (item: string) => {
    setWriting(null);
    forget();
    show(item);
  };
  const go = (by: 1 | -1) => {
    const to = items[at + by];
    if (to !== undefined) open(to.id);
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
    rewrite: (edit: DecidedEdit) => {
      decisions.drop(edit.id);
      open(decidedOn(edit));
      setWriting(writingOf(edit));
    },
    decidedOf: (id: string): readonly Decision[] =>
      decisions.decisions.filter((decision) => decidedOn(decision) === id),
    changeQuestion: (item: QuestionItem, set: QuestionPatch) => {
      setWriting(null);
      void decisions.decide(decideQuestion(item, set, meeting));
    },
    setStatus: (row: ListedMeasure, status: Status) => {
      if (row.status !== status) void decisions.decide(decideStatus(row, status, meeting));
    },
    addFollowUp: (row: ListedMeasure, followUp: FollowUp) => {
      setWriting(null);
      void decisions.decide(decideFollowUp(row, followUp, meeting));
    },
    undo: () => {
      const decision = decisions.takeBackLast();
      if (decision !== null && decidedOn(decision) !== current?.id) show(decidedOn(decision));
    },
  };
}

export type MeetingState = ReturnType<typeof useMeeting>;
