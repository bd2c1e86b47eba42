/** Passkeys between the server and the browser: what to ask the browser, and why it gave nothing. */
import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  WebAuthnError,
} from "@simplewebauthn/browser";
import { z } from "zod";
import { api } from "./api.ts";

/** The library's own to shape on both sides; it is the browser that judges what stands in it. */
const hasChallenge = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "challenge" in value;
const RequestOptions = z.custom<PublicKeyCredentialRequestOptionsJSON>(hasChallenge);
const CreationOptions = z.custom<PublicKeyCredentialCreationOptionsJSON>(hasChallenge);

export async function askForPasskey(): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const response = await api["sign-in"].passkey.options.$post();
  return RequestOptions.parse(await response.json());
}

export async function askForNewPasskey(): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const response = await api.account.passkeys.options.$post();
  return CreationOptions.parse(await response.json());
}

export type PasskeyFault = "cancelled" | "here" | "exists" | "failed";

/**
 * Why the browser's own dialog gave nothing, in kinds that have words.
 *
 * @returns null for what is no fault of the browser's, such as the server's refusal
 */
export function passkeyFault(error: unknown): PasskeyFault | null {
  if (error instanceof WebAuthnError) {
    if (error.code === "ERROR_CEREMONY_ABORTED") return "cancelled";
    if (error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED") return "exists";
    if (error.code === "ERROR_INVALID_DOMAIN" || error.code === "ERROR_INVALID_RP_ID") return "here";
    return error.cause instanceof Error ? (passkeyFault(error.cause) ?? "failed") : "failed";
  }
  // Not allowed: the person said no, or let the time run out.
  if (error instanceof Error && error.name === "NotAllowedError") return "cancelled";
  return null;
}
