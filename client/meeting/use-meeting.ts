/** A meeting under way: which measure is talked about, what was decided, and the ways to decide. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import type { View } from "#client/model/use-view.ts";
import { nextStepIn } from "#data/rules/next-step.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { Status } from "#data/schema/status.ts";
import { MeetingSearch } from "./meeting-search.ts";
import { useAgenda } from "./use-agenda.ts";
import { useQueue } from "./use-queue.ts";
import type { Entry } from "./write-queue.ts";

/** Which form is open at the measure, and what stands there to begin with. */
export interface Writing {
  kind: "note" | "step";
  begun: string;
}

const shownStatus = (row: ListedMeasure, entries: readonly Entry[]): Status =>
  entries.reduce(
    (status, { decision }) =>
      decision.kind === "status" && decision.opened.id === row.id ? decision.status : status,
    row.status,
  );

export function useMeeting(view: View) {
  const { items, weeks, months } = useAgenda(view);
  const { queue, ...saving } = useQueue();
  const { item: asked, meeting = null } = MeetingSearch.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [undone, setUndone] = useState<Entry | null>(null);
  const at = Math.max(
    0,
    items.findIndex(({ row }) => row.id === asked),
  );
  const current = items[at] ?? null;

  const open = useCallback(
    (item: ListedMeasure["id"]) => {
      setWriting(null);
      setUndone(null);
      void navigate({ to: ".", search: (previous) => ({ ...previous, item }), replace: true });
    },
    [navigate],
  );
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
    saving: { ...saving, retry: () => queue.retry() },
    /** Opens again what was refused, with the words that were written. */
    rewrite: ({ decision }: Entry) => {
      queue.forget();
      open(decision.opened.id);
      if (decision.kind !== "follow-up") return;
      const step = nextStepIn(decision.followUp.text);
      setWriting(
        step === null ? { kind: "note", begun: decision.followUp.text } : { kind: "step", begun: step.what },
      );
    },
    /** What was taken back last. */
    undone,
    decidedOf: (row: ListedMeasure): readonly Entry[] =>
      saving.entries.filter(({ decision }) => decision.opened.id === row.id),
    statusOf: (row: ListedMeasure): Status => shownStatus(row, saving.entries),
    setStatus: (row: ListedMeasure, status: Status) => {
      setUndone(null);
      if (shownStatus(row, saving.entries) !== status)
        queue.decide({ kind: "status", opened: row, meeting, status });
    },
    addFollowUp: (row: ListedMeasure, followUp: FollowUp) => {
      setUndone(null);
      setWriting(null);
      queue.decide({ kind: "follow-up", opened: row, meeting, followUp });
    },
    undo: () => {
      const entry = queue.undo();
      setUndone(entry);
      if (entry !== null && entry.decision.opened.id !== current?.row.id) {
        const item = entry.decision.opened.id;
        void navigate({ to: ".", search: (previous) => ({ ...previous, item }), replace: true });
      }
    },
  };
}

export type MeetingState = ReturnType<typeof useMeeting>;
