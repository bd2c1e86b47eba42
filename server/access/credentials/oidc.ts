/** An organisation's own accounts to sign in with: finds its OpenID provider and gets ready to ask it. */
import * as client from "openid-client";
import { begin, finish, type OidcPerson, type OidcTransaction } from "./oidc-flow.ts";

/** Seconds that the provider has to answer each request. */
const TIMEOUT_S = 10;

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

export interface OidcProvider {
  /** Where to send the browser, and what to remember meanwhile. */
  readonly begin: (redirectUri: string) => Promise<{ url: URL; transaction: OidcTransaction }>;
  /**
   * Who came back. The callback's address must be the public one: up to its "?" it is the redirectUri.
   *
   * @returns null if the provider refuses (also refuses us, for a wrong secret) or a check fails
   * @throws if the provider cannot be reached in 10 seconds or answers with a fault of its own
   */
  readonly finish: (callbackUrl: URL, transaction: OidcTransaction) => Promise<OidcPerson | null>;
}

/**
 * Reads the provider's own description of itself (OpenID Connect Discovery 1.0).
 *
 * @param settings allowHttp lets an issuer on this very machine do without TLS, for tests, and no other
 * @throws if the provider cannot be reached in 10 seconds, names another issuer, or is not on https
 */
export async function connectOidc(settings: {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly allowHttp: boolean;
}): Promise<OidcProvider> {
  const { issuer, clientId, clientSecret, allowHttp } = settings;
  const server = new URL(issuer);
  const plain = server.protocol === "http:" && allowHttp && LOOPBACK.has(server.hostname);
  const config = await client.discovery(server, clientId, undefined, authentication(clientSecret), {
    timeout: TIMEOUT_S,
    // The ID token comes over TLS from the provider itself; its signature is checked all the same.
    execute: [client.enableNonRepudiationChecks, ...(plain ? [client.allowInsecureRequests] : [])],
  });
  return {
    begin: (redirectUri) => begin(config, redirectUri),
    finish: (callbackUrl, transaction) => finish(config, callbackUrl, transaction),
  };
}

/** In the body where the provider says it can; else in the header, which RFC 8414 gives as the default. */
function authentication(secret: string): client.ClientAuth {
  const body = client.ClientSecretPost(secret);
  const header = client.ClientSecretBasic(secret);
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? [];
    return (methods.includes("client_secret_post") ? body : header)(server, ...rest);
  };
}
