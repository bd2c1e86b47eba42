/** One cache of the server's answers for the whole page. */
import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./api.ts";

declare module "@tanstack/react-query" {
  interface Register {
    defaultError: Error;
  }
}

/** A refusal stays a refusal; only a broken connection is worth another try. */
const retry = (failures: number, error: Error): boolean => !(error instanceof ApiError) && failures < 2;

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    // Asked even when the browser believes that it is offline: a server on the same machine still answers.
    defaultOptions: {
      queries: { staleTime: 60_000, retry, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });
