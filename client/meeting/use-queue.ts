/** The meeting's writes, from the first decision until the page is left; what waits is tried again by itself. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useLeaveGuard } from "#client/model/use-leave-guard.ts";
import { waysOf } from "./send.ts";
import { WriteQueue } from "./write-queue.ts";

/** Milliseconds between tries: the browser does not always notice that the net is back. */
const RETRY = 5_000;

export function useQueue() {
  const client = useQueryClient();
  const [queue] = useState(() => new WriteQueue(waysOf(client)));
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  const isHeld = state.held !== null;
  useLeaveGuard(state.waiting > 0);
  useEffect(() => {
    if (!isHeld) return;
    const retry = () => queue.retry();
    const timer = setInterval(retry, RETRY);
    addEventListener("online", retry);
    return () => {
      clearInterval(timer);
      removeEventListener("online", retry);
    };
  }, [queue, isHeld]);
  // What others see of the plans follows once all is saved.
  useEffect(() => {
    if (state.waiting === 0 && state.entries.length > 0) void client.invalidateQueries();
  }, [client, state.waiting, state.entries.length]);
  return { ...state, queue };
}
