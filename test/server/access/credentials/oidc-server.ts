/** A real OpenID provider on this machine, where anybody who comes is signed in as whoever it is told. */
import { createServer } from "node:http";
import { exportJWK, generateKeyPair } from "jose";
import { Provider } from "oidc-provider";

export const CLIENT = { clientId: "platsplan", clientSecret: "hemlighet-for-provning-1234567890" };
export const REDIRECT = "http://127.0.0.1:4999/auth/callback";

/** What the provider says of a person. */
type Claims = Record<string, string | boolean>;

export interface OidcServer {
  readonly issuer: string;
  /** Who is signed in next; null: nobody, the person turns back. */
  person: string | null;
  /** A browser's way to the provider and back, with its cookies: where it is sent in the end. */
  readonly visit: (url: URL) => Promise<URL>;
  readonly close: () => Promise<void>;
}

export async function openOidcServer(
  people: Record<string, Claims>,
  method: "client_secret_post" | "client_secret_basic" = "client_secret_post",
  redirect = REDIRECT,
): Promise<OidcServer> {
  const http = createServer();
  await new Promise<void>((ready) => http.listen(0, "127.0.0.1", ready));
  const address = http.address();
  if (address === null || typeof address === "string") throw new Error("The provider has no port");
  const issuer = `http://127.0.0.1:${address.port}`;
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirect],
        token_endpoint_auth_method: method,
      },
    ],
    clientAuthMethods: [method],
    ttl: { Interaction: 60, Session: 60, Grant: 60, AuthorizationCode: 60, AccessToken: 60, IdToken: 60 },
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: "1", use: "sig" }] },
    cookies: { keys: ["bara-for-provning"] },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  http.on("request", (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return answer(request, response);
    const { person } = server;
    const result = person === null ? { error: "access_denied" } : { login: { accountId: person } };
    return provider.interactionFinished(request, response, result);
  });

  const server: OidcServer = {
    issuer,
    person: null,
    visit: (url) => visit(url, redirect),
    close: () =>
      new Promise((closed) => {
        http.close(() => closed());
        http.closeAllConnections();
      }),
  };
  return server;
}

async function visit(start: URL, redirect: string): Promise<URL> {
  const jar = new Map<string, string>();
  let url = start;
  for (let hop = 0; hop < 10; hop++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { redirect: "manual", headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ""] = set.split(";");
      const [name = "", value = ""] = pair.split("=");
      jar.set(name, value);
    }
    const location = response.headers.get("location");
    if (location === null) throw new Error(`The provider stops at ${url}: ${await response.text()}`);
    url = new URL(location, url);
    if (url.href.startsWith(redirect)) return url;
  }
  throw new Error("The provider goes in circles");
}
