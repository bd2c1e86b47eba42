/** The way to decide on a finding: it names the version and the ground that the reader has seen, and waits where there is no net. */
import { useState } from "react";
import { decisionEdit, type NewEdit, type Saved, usePut } from "#client/outbox/index.ts";
import type { NewDecision } from "#data/schema/finding-decision.ts";
import type { ListedFinding } from "./finding-search.ts";

/** A choice before the ground that it rests on is put to it. */
export type Choice =
  | { state: "open" }
  | { state: "resolved"; reason: null }
  | { state: "accepted"; reason: string };

/** A decision that stands, or waits to be sent. */
export interface Decided extends Pick<Saved<"finding">, "isWaiting" | "takeBack"> {
  finding: ListedFinding;
}

/** @param sentence the finding, as the reader reads it */
export function useDecide(finding: ListedFinding, sentence: string, onDecided: (decided: Decided) => void) {
  const [isStale, setStale] = useState(false);
  const { put, error, isPending, giveUp } = usePut<NewEdit<"finding">>({
    onSaved: ({ isWaiting, takeBack }, { set }) =>
      onDecided({ finding: { ...finding, state: set.state }, isWaiting, takeBack }),
    onMeets: () => setStale(true),
  });
  return {
    decide: (choice: Choice) => {
      setStale(false);
      const decision: NewDecision = { ...choice, fingerprint: finding.fingerprint };
      put(decisionEdit(finding, sentence, decision));
    },
    error,
    /** Whether the plan or the decision is another than the reader saw. */
    isStale,
    isPending,
    giveUp,
  };
}
