/** The way to decide on a finding: it names the version and the ground that the reader has seen. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { FindingChangeMade } from "#data/schema/finding-answer.ts";
import type { NewDecision } from "#data/schema/finding-decision.ts";
import type { ListedFinding } from "./finding-search.ts";

/** A choice before the ground that it rests on is put to it. */
export type Choice =
  | { state: "open" }
  | { state: "resolved"; reason: null }
  | { state: "accepted"; reason: string };

export function useDecide(
  { key, version, fingerprint }: ListedFinding,
  onDecided: (made: FindingChangeMade) => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (choice: Choice) => {
      const json: NewDecision = { ...choice, fingerprint };
      return parseResponse(
        api.findings[":key"].decision.$put({ param: { key }, header: { "if-match": `"${version}"` }, json }),
      );
    },
    onSuccess: onDecided,
    onSettled: () => void client.invalidateQueries(),
  });
}
