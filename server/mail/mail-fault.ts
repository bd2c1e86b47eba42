/** Why a mail did not go, in the few words that an administrator can act on; pure. */
import { z } from "zod";
import type { MailFault } from "#data/schema/mailbox.ts";

const Refusal = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  response: z.string().optional(),
});

const BY_CODE: Readonly<Record<string, MailFault>> = {
  ECONNECTION: "unreachable",
  ECONNREFUSED: "unreachable",
  ETIMEDOUT: "unreachable",
  ESOCKET: "unreachable",
  EDNS: "unreachable",
  EPROTOCOL: "unreachable",
  ETLS: "not-secure",
  EAUTH: "sign-in",
  ENOAUTH: "sign-in",
  EENVELOPE: "address",
  EMESSAGE: "message",
};

/** Node names these as its errors' codes or within their words. */
const CERTIFICATE = /CERT|SELF_SIGNED|certificate|SSL|TLS/;

/** How it went with a mail. */
export interface MailSent {
  /** Null: the server of mail has taken it. */
  fault: MailFault | null;
  /** What the server of mail said where it did not, in its own words. */
  answered: string | null;
}

/** On one line and cut: it is shown to people. */
const LENGTH = 300;

export function mailFaultOf(error: unknown): MailSent {
  const { code = "", response } = Refusal.safeParse(error).data ?? {};
  const said = error instanceof Error ? error.message : "";
  const isTls = CERTIFICATE.test(code) || (code === "ESOCKET" && CERTIFICATE.test(said));
  const fault = isTls ? "not-secure" : (BY_CODE[code] ?? "other");
  return {
    fault,
    answered: response === undefined ? null : response.replace(/\s+/gu, " ").trim().slice(0, LENGTH),
  };
}
