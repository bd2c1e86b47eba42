/** Which side of the draft is shown; the address is its only home. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { type DraftView, searchOf, viewOf } from "./draft-search.ts";

export function useDraftView(): [view: DraftView, show: (view: DraftView) => void] {
  const view = useSearch({ from: "/planer/ny/$draft", select: viewOf });
  const navigate = useNavigate({ from: "/planer/ny/$draft" });
  const show = useCallback(
    (next: DraftView) => void navigate({ search: (previous) => ({ ...previous, ...searchOf(next) }) }),
    [navigate],
  );
  return [view, show];
}
