/** The journey to the provider and back: OpenID Connect Core 1.0, code flow with PKCE (RFC 7636). */
import * as client from "openid-client";

/** Codes by which openid-client says that an answer does not check out, as against one that never came. */
const REFUSALS = new Set([
  "OAUTH_INVALID_RESPONSE",
  "OAUTH_JWT_CLAIM_COMPARISON_FAILED",
  "OAUTH_JWT_TIMESTAMP_CHECK_FAILED",
  "OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED",
  "OAUTH_KEY_SELECTION_FAILED",
]);

/** What must be remembered while the person is away at the provider: secret, bound to the browser, used once. */
export interface OidcTransaction {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

export interface OidcPerson {
  /** With the subject, the only thing that tells one person from another for ever. */
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  /** True only if the provider says so outright: an unverified address must never choose the account. */
  readonly emailVerified: boolean;
  readonly name: string | null;
}

/** Where to send the browser, and what to remember meanwhile. */
export async function begin(
  config: client.Configuration,
  redirectUri: string,
): Promise<{ url: URL; transaction: OidcTransaction }> {
  const transaction: OidcTransaction = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    codeVerifier: client.randomPKCECodeVerifier(),
  };
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: "openid profile email",
    state: transaction.state,
    nonce: transaction.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(transaction.codeVerifier),
    code_challenge_method: "S256",
  });
  return { url, transaction };
}

/** Who came back, or null if the provider or a check refuses; other faults are thrown. */
export async function finish(
  config: client.Configuration,
  callbackUrl: URL,
  transaction: OidcTransaction,
): Promise<OidcPerson | null> {
  try {
    return await whoCameBack(config, callbackUrl, transaction);
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

async function whoCameBack(
  config: client.Configuration,
  callbackUrl: URL,
  { state, nonce, codeVerifier }: OidcTransaction,
): Promise<OidcPerson | null> {
  const tokens = await client.authorizationCodeGrant(config, callbackUrl, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: codeVerifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) return null;
  // Many providers keep the address out of the ID token. It and its being verified must come from one place.
  const away = text(claims.email) === null && config.serverMetadata().userinfo_endpoint !== undefined;
  const told = away ? await client.fetchUserInfo(config, tokens.access_token, claims.sub) : claims;
  const email = text(told.email);
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email,
    emailVerified: email !== null && told.email_verified === true,
    name: text(claims.name) ?? text(told.name),
  };
}

function text(claim: unknown): string | null {
  return typeof claim === "string" && claim.trim() !== "" ? claim : null;
}

function isRefusal(error: unknown): boolean {
  if (error instanceof client.AuthorizationResponseError) return true;
  if (error instanceof client.ResponseBodyError) return error.status < 500;
  if (error instanceof client.WWWAuthenticateChallengeError) return error.status < 500;
  return error instanceof client.ClientError && REFUSALS.has(error.code ?? "");
}
