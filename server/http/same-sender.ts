/**
 * A write may have waited in a browser, and somebody else may have signed in there since: one that
 * says by whom it was made is not made in another's name.
 */
import type { MiddlewareHandler } from "hono";
import { SENDER_HEADER, senderOf } from "#data/rules/sender.ts";
import { ApiFault } from "./api-fault.ts";
import type { Env } from "./person.ts";

/** Refuses what was sent as somebody else (`other-account`); what does not say is let through. */
export const sameSender: MiddlewareHandler<Env> = async (c, next) => {
  const named = c.req.header(SENDER_HEADER);
  const { kind, account } = c.get("person");
  if (named !== undefined && named !== senderOf({ kind, id: account?.id ?? null }))
    throw new ApiFault("other-account");
  await next();
};
