import { afterAll, beforeAll, expect, test } from "vitest";
import { connectOidc, type OidcProvider } from "#server/access/credentials/oidc.ts";
import { CLIENT, type OidcServer, openOidcServer, REDIRECT } from "./oidc-server.ts";

const PEOPLE = {
  anna: { email: "anna@nacka.se", email_verified: true, name: "Anna Lindqvist" },
  bo: { email: "bo@nacka.se", email_verified: false },
  cilla: { email: "cilla@nacka.se", email_verified: "true" },
  dan: {},
};

let server: OidcServer;
let provider: OidcProvider;
beforeAll(async () => {
  server = await openOidcServer(PEOPLE);
  provider = await connectOidc({ issuer: server.issuer, ...CLIENT, allowHttp: true });
});
afterAll(() => server.close());

/** To the provider and back, not yet let in. */
async function travel(person: string | null = "anna", through = provider) {
  server.person = person;
  const { url, transaction } = await through.begin(REDIRECT);
  return { callback: await server.visit(url), transaction };
}

test("the browser is sent away with a state, a nonce and a challenge, all new each time", async () => {
  const { url, transaction } = await provider.begin(REDIRECT);
  expect(url.href.startsWith(`${server.issuer}/auth?`)).toBe(true);
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    client_id: "platsplan",
    response_type: "code",
    scope: "openid profile email",
    redirect_uri: REDIRECT,
    state: transaction.state,
    nonce: transaction.nonce,
    code_challenge_method: "S256",
  });
  expect(url.href).not.toContain(transaction.codeVerifier);
  const again = await provider.begin(REDIRECT);
  const secrets = [transaction, again.transaction].flatMap((secret) => Object.values(secret));
  expect(new Set(secrets).size).toBe(6);
});

test("who comes back from the provider is known by name and address", async () => {
  const { callback, transaction } = await travel();
  expect(await provider.finish(callback, transaction)).toEqual({
    issuer: server.issuer,
    subject: "anna",
    email: "anna@nacka.se",
    emailVerified: true,
    name: "Anna Lindqvist",
  });
});

test("a provider that takes the client secret only in the header gets it there", async () => {
  const strict = await openOidcServer(PEOPLE, "client_secret_basic");
  try {
    strict.person = "anna";
    const connected = await connectOidc({ issuer: strict.issuer, ...CLIENT, allowHttp: true });
    const { url, transaction } = await connected.begin(REDIRECT);
    expect(await connected.finish(await strict.visit(url), transaction)).toMatchObject({ subject: "anna" });
  } finally {
    await strict.close();
  }
});

test("an address counts as verified only if the provider says so outright", async () => {
  const known = async (person: string) => {
    const { callback, transaction } = await travel(person);
    return provider.finish(callback, transaction);
  };
  expect(await known("bo")).toMatchObject({ email: "bo@nacka.se", emailVerified: false, name: null });
  expect(await known("cilla")).toMatchObject({ email: "cilla@nacka.se", emailVerified: false });
  expect(await known("dan")).toMatchObject({ subject: "dan", email: null, emailVerified: false });
});

test("who turns back at the provider is not let in", async () => {
  const { callback, transaction } = await travel(null);
  expect(callback.searchParams.get("error")).toBe("access_denied");
  expect(await provider.finish(callback, transaction)).toBeNull();
});

test("a callback that is not of this browser's journey is refused: wrong state", async () => {
  const { callback, transaction } = await travel();
  const other = await provider.begin(REDIRECT);
  expect(await provider.finish(callback, { ...transaction, state: other.transaction.state })).toBeNull();
  const bare = new URL(callback);
  bare.searchParams.delete("state");
  expect(await provider.finish(bare, transaction)).toBeNull();
});

test("an ID token made for another journey is refused: wrong nonce", async () => {
  const { callback, transaction } = await travel();
  const other = await provider.begin(REDIRECT);
  expect(await provider.finish(callback, { ...transaction, nonce: other.transaction.nonce })).toBeNull();
});

test("a stolen code is no use without the journey's own verifier", async () => {
  const [hers, his] = [await travel("anna"), await travel("bo")];
  const stolen = new URL(his.callback);
  stolen.searchParams.set("code", hers.callback.searchParams.get("code") ?? "");
  expect(await provider.finish(stolen, his.transaction)).toBeNull();
});

test("a code works once", async () => {
  const { callback, transaction } = await travel();
  expect(await provider.finish(callback, transaction)).not.toBeNull();
  expect(await provider.finish(callback, transaction)).toBeNull();
});

test("a made-up code, none, or one from another provider is refused", async () => {
  const { callback, transaction } = await travel();
  const changed = (name: string, value: string) => {
    const url = new URL(callback);
    url.searchParams.set(name, value);
    return url;
  };
  expect(await provider.finish(changed("code", "x"), transaction)).toBeNull();
  expect(await provider.finish(changed("iss", "https://evil.example"), transaction)).toBeNull();
  const bare = new URL(callback);
  bare.searchParams.delete("code");
  expect(await provider.finish(bare, transaction)).toBeNull();
});

test("a callback at another address than the one given out is refused", async () => {
  const { callback, transaction } = await travel();
  const elsewhere = new URL(callback);
  elsewhere.pathname = "/elsewhere";
  expect(await provider.finish(elsewhere, transaction)).toBeNull();
});

test("with a wrong client secret nobody is let in", async () => {
  const wrong = await connectOidc({
    issuer: server.issuer,
    clientId: CLIENT.clientId,
    clientSecret: "fel",
    allowHttp: true,
  });
  const { callback, transaction } = await travel("anna", wrong);
  expect(await wrong.finish(callback, transaction)).toBeNull();
});

test("without TLS only a provider on this very machine will do, and only if asked for", async () => {
  const connect = (issuer: string, allowHttp: boolean) => connectOidc({ issuer, ...CLIENT, allowHttp });
  await expect(connect(server.issuer, false)).rejects.toThrow("HTTPS");
  await expect(connect("http://192.0.2.1", true)).rejects.toThrow("HTTPS");
  await expect(connect("http://localhost.evil.example", true)).rejects.toThrow("HTTPS");
});

test("a provider that names another issuer is not trusted", async () => {
  const issuer = server.issuer.replace("127.0.0.1", "localhost");
  await expect(connectOidc({ issuer, ...CLIENT, allowHttp: true })).rejects.toThrow("issuer");
});

test("a provider that has gone away is a fault, not a refusal", async () => {
  const { callback, transaction } = await travel();
  await server.close();
  await expect(provider.finish(callback, transaction)).rejects.toThrow();
  await expect(connectOidc({ issuer: server.issuer, ...CLIENT, allowHttp: true })).rejects.toThrow();
});
