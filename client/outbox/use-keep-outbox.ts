/**
 * Tells the outbox who is at the page, and when there may be contact again; asks before what it could not
 * write down yet goes with the page. To be used once on the page.
 */
import { useEffect } from "react";
import { useLeaveGuard } from "#client/model/use-leave-guard.ts";
import { senderOf } from "#data/rules/sender.ts";
import type { Me } from "#data/schema/me.ts";
import { useIsAtRisk, useOutbox } from "./use-outbox.ts";

/** @param me undefined as long as it is not known */
export function useKeepOutbox(me: Me | undefined): void {
  const outbox = useOutbox();
  useLeaveGuard(useIsAtRisk());
  useEffect(() => void outbox.setSender(me === undefined ? null : senderOf(me)), [outbox, me]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") void outbox.flush();
    };
    addEventListener("online", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      removeEventListener("online", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [outbox]);
}
