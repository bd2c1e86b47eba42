/** Signing in with a passkey (WebAuthn level 3): the device knows its owner, the server only a public key. */
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { type Expected, mustFit, orNull } from "./passkey-expected.ts";
import { authenticationResponse, registrationResponse } from "./passkey-shape.ts";

/** Milliseconds: WebAuthn level 3, section 15.1 recommends 5 to 10 minutes, for people need their time. */
const TIMEOUT = 300_000;

export interface Passkey {
  /** Base64url, as the authenticator chose it. */
  readonly id: string;
  /** COSE key in base64url. */
  readonly publicKey: string;
  /** How often it has been used, by its own count; 0 for ever where it does not count. */
  readonly counter: number;
  readonly transports: readonly string[];
}

/**
 * What the browser needs to make a passkey that can be found without a user name.
 *
 * @param account accountId is stored on the device: at most 64 bytes, and nothing personal (WebAuthn, section
 *   14.6.1); email is shown in the device's list; existing are the account's passkeys, so that none is doubled
 */
export function registrationOptions(account: {
  readonly rpId: string;
  readonly accountId: string;
  readonly email: string;
  readonly existing: readonly Pick<Passkey, "id" | "transports">[];
}): Promise<PublicKeyCredentialCreationOptionsJSON> {
  return generateRegistrationOptions({
    rpName: "Platsplan",
    rpID: account.rpId,
    userID: new TextEncoder().encode(account.accountId),
    userName: account.email,
    userDisplayName: account.email,
    timeout: TIMEOUT,
    attestationType: "none",
    excludeCredentials: account.existing.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** The passkey to store, or null for an answer that is malformed or does not fit. */
export async function finishRegistration(expected: Expected): Promise<Passkey | null> {
  const parsed = registrationResponse.safeParse(expected.response);
  if (!parsed.success) return null;
  const verified = await orNull(
    verifyRegistrationResponse({
      response: { ...parsed.data, clientExtensionResults: {} },
      ...mustFit(expected),
    }),
  );
  if (!verified?.verified) return null;
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  return {
    id,
    publicKey: Buffer.from(publicKey).toString("base64url"),
    counter,
    transports: parsed.data.response.transports,
  };
}

/** What the browser needs to offer whichever passkeys it has for the site. */
export function authenticationOptions(site: {
  readonly rpId: string;
}): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({ rpID: site.rpId, timeout: TIMEOUT, userVerification: "required" });
}

/**
 * The passkey's new counter to store, or null for an answer that is malformed, does not fit, is signed by
 * another key, or has a counter that has not grown (the passkey may have been copied).
 */
export async function finishAuthentication(
  expected: Expected & { readonly passkey: Passkey },
): Promise<{ counter: number } | null> {
  const parsed = authenticationResponse.safeParse(expected.response);
  const { id, publicKey, counter } = expected.passkey;
  if (!parsed.success || parsed.data.id !== id) return null;
  const verified = await orNull(
    verifyAuthenticationResponse({
      response: { ...parsed.data, clientExtensionResults: {} },
      credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")), counter },
      ...mustFit(expected),
    }),
  );
  return verified?.verified ? { counter: verified.authenticationInfo.newCounter } : null;
}
