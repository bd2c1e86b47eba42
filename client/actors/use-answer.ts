/** The way to answer: it names the version and the words that the reader has seen, and waits where there is no net. */
import { useState } from "react";
import { useMe } from "#client/model/use-me.ts";
import { answerEdit, type NewEdit, type Saved, usePut } from "#client/outbox/index.ts";
import type { NewAnswer } from "#data/schema/assignment.ts";
import type { Asked } from "./commitments.ts";

/** An answer before it is said by whom, and to what. */
export type Choice = { state: "accepted" | "assigned" } | { state: "declined"; reason: string };

/** An answer that stands, or waits to be sent. */
export interface Answered extends Pick<Saved<"answer">, "isWaiting" | "takeBack"> {
  asked: Asked;
  state: Choice["state"];
}

function bodyOf(choice: Choice, ground: string, duty: string): NewAnswer {
  if (choice.state === "assigned") return { state: choice.state, ground };
  const said = { ground, function: duty === "" ? null : duty };
  return choice.state === "declined" ? { ...choice, ...said } : { state: choice.state, ...said };
}

/** @param duty the function of whoever answers; empty where it is not said */
export function useAnswer(asked: Asked, duty: string, onAnswered: (answered: Answered) => void) {
  const { speaksFor } = useMe();
  const { row, assignment } = asked;
  const [isStale, setStale] = useState(false);
  const { put, error, isPending, giveUp } = usePut<NewEdit<"answer">>({
    onSaved: ({ isWaiting, takeBack }, { set }) =>
      onAnswered({ asked, state: set.state, isWaiting, takeBack }),
    onMeets: () => setStale(true),
  });
  return {
    answer: (choice: Choice) => {
      setStale(false);
      const by = speaksFor(assignment.actor) ? "actor" : "district";
      put(answerEdit(row, assignment, bodyOf(choice, assignment.ground, duty), by));
    },
    error,
    /** Whether what is asked, or the answer, is another than the reader saw. */
    isStale,
    isPending,
    giveUp,
  };
}
