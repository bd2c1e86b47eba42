/** A file on its way to the server; it can be stopped, and leads to its draft. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { queries } from "#client/model/queries.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { draftQueries, takeIn } from "./draft-queries.ts";

/** Found here, before anything is sent. */
export class TooLarge extends Error {
  override name = "TooLarge";
  readonly bytes: number;
  readonly limit: number;

  constructor(bytes: number, limit: number) {
    super("too large");
    this.bytes = bytes;
    this.limit = limit;
  }
}

export function useTakeIn() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data: meta } = useQuery(queries.meta());
  const controller = useRef<AbortController | null>(null);
  const limit = meta?.documentBytes ?? null;
  const { mutate, reset, isPending, error, variables } = useMutation({
    mutationFn: async ({ file, district }: { file: File; district: DistrictId | null }) => {
      if (limit !== null && file.size > limit) throw new TooLarge(file.size, limit);
      controller.current = new AbortController();
      return takeIn(file, district, controller.current.signal);
    },
    onSuccess: ({ id }) => {
      void client.invalidateQueries(draftQueries.all());
      void navigate({
        to: "/planer/ny/$draft",
        params: { draft: id },
        search: (previous) => ({ lang: previous.lang }),
      });
    },
  });
  const isCancelled = error?.name === "AbortError";
  return {
    limit,
    isSending: isPending,
    isCancelled,
    error: isCancelled ? null : error,
    fileName: variables?.file.name ?? "",
    take: mutate,
    cancel: () => controller.current?.abort(),
    reset,
  };
}
