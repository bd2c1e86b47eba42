import fc from "fast-check";
import { expect, test } from "vitest";
import {
  authenticationOptions,
  finishAuthentication,
  finishRegistration,
  type Passkey,
  registrationOptions,
} from "#server/access/credentials/passkey.ts";
import { type Quirks, softwareAuthenticator } from "./software-authenticator.ts";

const site = { origin: "https://platsplan.example", rpId: "platsplan.example" };
const account = { rpId: site.rpId, accountId: "account-1", email: "anna@nacka.se", existing: [] };

/** A device that has a passkey at the site, and what the site has stored of it. */
async function registered() {
  const device = softwareAuthenticator(site);
  const { challenge } = await registrationOptions(account);
  const passkey = await finishRegistration({ response: device.register(challenge), challenge, ...site });
  if (passkey === null) throw new Error("The passkey was not taken");
  return { device, passkey };
}

/** Signs in; `change` may tamper with the answer on its way. */
async function signIn(
  device: ReturnType<typeof softwareAuthenticator>,
  passkey: Passkey,
  quirks: Quirks = {},
  change: (answer: ReturnType<typeof device.authenticate>) => unknown = (answer) => answer,
) {
  const { challenge } = await authenticationOptions(site);
  const response = change(device.authenticate(challenge, quirks));
  return finishAuthentication({ response, challenge, ...site, passkey });
}

test("the browser is asked for a passkey that knows its owner and needs no user name", async () => {
  const existing = [{ id: "AAEC", transports: ["usb"] }];
  const options = await registrationOptions({ ...account, existing });
  expect(options).toMatchObject({
    rp: { id: "platsplan.example", name: "Platsplan" },
    user: { id: Buffer.from("account-1").toString("base64url"), name: "anna@nacka.se" },
    attestation: "none",
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    excludeCredentials: [{ id: "AAEC", transports: ["usb"], type: "public-key" }],
  });
  expect((await registrationOptions(account)).challenge).not.toBe(options.challenge);
  const signingIn = await authenticationOptions(site);
  expect(signingIn).toMatchObject({ rpId: "platsplan.example", userVerification: "required" });
  expect(signingIn.allowCredentials ?? []).toEqual([]);
});

test("a passkey is registered, and signs in again and again", async () => {
  const { device, passkey } = await registered();
  expect(passkey).toMatchObject({ counter: 0, transports: ["internal", "hybrid"] });
  const first = await signIn(device, passkey);
  expect(first).toEqual({ counter: 1 });
  expect(await signIn(device, { ...passkey, counter: 1 })).toEqual({ counter: 2 });
});

test("a passkey that does not count its uses signs in as well", async () => {
  const { device, passkey } = await registered();
  expect(await signIn(device, passkey, { counter: 0 })).toEqual({ counter: 0 });
});

const quirks: [string, Quirks][] = [
  ["another origin", { origin: "https://platsplan.example.evil.example" }],
  ["plain http", { origin: "http://platsplan.example" }],
  ["another site's domain", { rpId: "evil.example" }],
  ["another challenge", { challenge: "AAAA" }],
  ["no finger and no PIN", { unverified: true }],
];

test.each(quirks)("a passkey is not registered with %s", async (_, quirk) => {
  const { challenge } = await registrationOptions(account);
  const response = softwareAuthenticator(site).register(challenge, quirk);
  expect(await finishRegistration({ response, challenge, ...site })).toBeNull();
});

test.each(quirks)("nobody signs in with %s", async (_, quirk) => {
  const { device, passkey } = await registered();
  expect(await signIn(device, passkey, quirk)).toBeNull();
});

test("an answer to the one question is no answer to the other", async () => {
  const { device, passkey } = await registered();
  expect(await signIn(device, passkey, { type: "webauthn.create" })).toBeNull();
  const { challenge } = await registrationOptions(account);
  const response = device.register(challenge, { type: "webauthn.get" });
  expect(await finishRegistration({ response, challenge, ...site })).toBeNull();
});

test("a tampered signature, or one by another device, is refused", async () => {
  const { device, passkey } = await registered();
  const tampered = await signIn(device, passkey, {}, (answer) => {
    const signature = Buffer.from(answer.response.signature, "base64url");
    signature.writeUInt8(signature.readUInt8(12) ^ 1, 12);
    return { ...answer, response: { ...answer.response, signature: signature.toString("base64url") } };
  });
  expect(tampered).toBeNull();
  const stranger = softwareAuthenticator(site);
  expect(await signIn(stranger, passkey)).toBeNull();
  expect(
    await signIn(stranger, passkey, {}, (a) => ({ ...a, id: passkey.id, rawId: passkey.id })),
  ).toBeNull();
});

test("a counter that has not grown betrays a copied passkey", async () => {
  const { device, passkey } = await registered();
  expect(await signIn(device, { ...passkey, counter: 7 }, { counter: 7 })).toBeNull();
  expect(await signIn(device, { ...passkey, counter: 7 }, { counter: 0 })).toBeNull();
});

test("an answer of any other shape is refused, not stumbled over", async () => {
  const { device, passkey } = await registered();
  const registration = device.register("AAAA");
  const shapes = fc.oneof(
    fc.jsonValue(),
    fc.jsonValue().map((response) => ({ ...registration, response })),
    fc.record({
      id: fc.constant(passkey.id),
      rawId: fc.constant(passkey.id),
      type: fc.constant("public-key"),
      response: fc.record({
        clientDataJSON: fc.base64String(),
        attestationObject: fc.base64String(),
        authenticatorData: fc.base64String(),
        signature: fc.base64String(),
      }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(shapes, async (response) => {
      const expected = { response, challenge: "AAAA", ...site };
      expect(await finishRegistration(expected)).toBeNull();
      expect(await finishAuthentication({ ...expected, passkey })).toBeNull();
    }),
  );
});
