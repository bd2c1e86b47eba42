/** Asks everything anew: who has come in or gone out may see something else than what is kept. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

export function useFreshAnswers(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await client.cancelQueries();
    await client.resetQueries();
  }, [client]);
}
