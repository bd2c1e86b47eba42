/** The way to answer: it names the version and the words that the reader has seen. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import { queries } from "#client/model/queries.ts";
import type { NewAnswer } from "#data/schema/assignment.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import type { Asked } from "./commitments.ts";

/** An answer before it is said by whom, and to what. */
export type Choice = { state: "accepted" | "assigned" } | { state: "declined"; reason: string };

export interface Answered {
  asked: Asked;
  state: Choice["state"];
  change: ChangeId;
}

interface Given extends Asked {
  choice: Choice;
  /** The function of whoever answers; empty where it is not said. */
  duty: string;
}

function bodyOf(choice: Choice, ground: string, duty: string): NewAnswer {
  if (choice.state === "assigned") return { state: choice.state, ground };
  const said = { ground, function: duty === "" ? null : duty };
  return choice.state === "declined" ? { ...choice, ...said } : { state: choice.state, ...said };
}

export function useAnswer(onAnswered: (answered: Answered) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ row, assignment: { actor, version, ground }, choice, duty }: Given) =>
      parseResponse(
        api.measures[":id"].answers[":actor"].$put({
          param: { id: row.id, actor },
          header: { "if-match": `"${version}"` },
          json: bodyOf(choice, ground, duty),
        }),
      ),
    onSuccess: ({ measure, change }, { row, assignment, choice }) => {
      // What was answered stands at once; whoever goes on by keyboard meets the next one.
      client.setQueryData(queries.measures().queryKey, (rows) =>
        rows?.map((one) => (one.id === measure.id ? { ...one, ...measure } : one)),
      );
      onAnswered({ asked: { row, assignment }, state: choice.state, change });
    },
    onSettled: () => void client.invalidateQueries(),
  });
}
