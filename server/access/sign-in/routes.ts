/** `/api/sign-in`, `/api/sign-out`, `/api/welcome`: the ways in and out. */
import { z } from "@hono/zod-openapi";
import {
  CodeBody,
  ReturnPath,
  SignInBody,
  SignInState,
  SignInWays,
  Token,
  Welcome,
  WelcomeBody,
} from "#data/schema/account.ts";
import { logAccount } from "#server/access/audit.ts";
import type { AccessDeps } from "#server/access/context.ts";
import { dropCookie } from "#server/access/cookies.ts";
import { endSession } from "#server/access/sessions.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { answers, done, refusals, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { acceptWelcome, lookAtWelcome } from "./welcome.ts";
import { passkeyOptions, signInWithPasskey } from "./with-passkey.ts";
import { signInWithCode, signInWithPassword } from "./with-password.ts";
import { fromProvider, toProvider } from "./with-provider.ts";

const tries = { ...refusals, ...done } as const;
/** What the browser's own interface takes is the library's to shape; what it gives is checked where it is used. */
const PasskeyOptions = z
  .custom<Awaited<ReturnType<typeof passkeyOptions>>>((value) => typeof value === "object")
  .openapi({ type: "object" });
const PasskeyResponse = z.record(z.string(), z.unknown());

/** Where somebody lands whom the organisation's sign-in did not let in. */
const REFUSED = "/logga-in?refused=true";

const ways = ruled("anyone", {
  method: "get",
  path: "/sign-in/ways",
  summary: "Sätten att logga in (the ways to sign in)",
  responses: answers(SignInWays, "Sätten"),
});
const withPassword = ruled("anyone", {
  method: "post",
  path: "/sign-in",
  summary: "Logga in med e-postadress och lösenord (sign in with e-mail address and password)",
  request: { body: jsonBody(SignInBody) },
  responses: { ...answers(SignInState, "Inloggad, eller nästa steg"), ...refusals },
});
const withCode = ruled("anyone", {
  method: "post",
  path: "/sign-in/code",
  summary: "Andra steget: engångskod eller reservkod (second step: one-time or recovery code)",
  request: { body: jsonBody(CodeBody) },
  responses: tries,
});
const options = ruled("anyone", {
  method: "post",
  path: "/sign-in/passkey/options",
  summary: "Börja logga in med passnyckel (begin to sign in with a passkey)",
  responses: answers(PasskeyOptions, "PublicKeyCredentialRequestOptionsJSON"),
});
const withPasskey = ruled("anyone", {
  method: "post",
  path: "/sign-in/passkey",
  summary: "Logga in med passnyckel (sign in with a passkey)",
  request: { body: jsonBody(PasskeyResponse) },
  responses: tries,
});
const away = ruled("anyone", {
  method: "get",
  path: "/sign-in/provider",
  summary: "Till organisationens egen inloggning (to the organisation's own sign-in)",
  request: { query: z.strictObject({ to: ReturnPath.default("/") }) },
  responses: { 302: { description: "Till inloggningen (to the provider)" }, ...refusals },
});
const back = ruled("anyone", {
  method: "get",
  path: "/sign-in/callback",
  summary: "Tillbaka från organisationens inloggning (back from the organisation's sign-in)",
  responses: { 303: { description: "Vidare (onwards)" } },
});
const out = ruled("account", {
  method: "post",
  path: "/sign-out",
  summary: "Logga ut (sign out)",
  responses: done,
});
const look = ruled("anyone", {
  method: "post",
  path: "/welcome/look",
  summary: "Vad en engångslänk är till för (what a one-time link is for)",
  request: { body: jsonBody(z.strictObject({ token: Token })) },
  responses: { ...answers(Welcome, "Länkens ärende"), ...refusals },
});
const accept = ruled("anyone", {
  method: "post",
  path: "/welcome",
  summary: "Använd en engångslänk: välj lösenord (use a one-time link: choose a password)",
  request: { body: jsonBody(WelcomeBody) },
  responses: tries,
});

export const signInRoutes = (deps: AccessDeps) =>
  router()
    .openapi(ways, async (c) => c.json({ provider: (await deps.provider())?.name ?? null }, 200))
    .openapi(withPassword, async (c) =>
      c.json({ state: await signInWithPassword(deps, c, c.req.valid("json")) }, 200),
    )
    .openapi(withCode, async (c) => {
      await signInWithCode(deps, c, c.req.valid("json").code);
      return c.body(null, 204);
    })
    .openapi(options, async (c) => c.json(await passkeyOptions(deps, c), 200))
    .openapi(withPasskey, async (c) => {
      await signInWithPasskey(deps, c, c.req.valid("json"));
      return c.body(null, 204);
    })
    .openapi(away, async (c) => {
      const provider = await deps.provider();
      if (provider === null) throw new ApiFault("not-found");
      try {
        return c.redirect((await toProvider(deps, c, provider, c.req.valid("query").to)).href, 302);
      } catch (error) {
        deps.log.warn({ err: error }, "the sign-in provider does not answer");
        return c.redirect(REFUSED, 302);
      }
    })
    .openapi(back, async (c) => {
      const provider = await deps.provider();
      try {
        const to = provider === null ? null : await fromProvider(deps, c, provider);
        return c.redirect(to ?? REFUSED, 303);
      } catch (error) {
        deps.log.warn({ err: error }, "the sign-in provider does not answer");
        return c.redirect(REFUSED, 303);
      }
    })
    .openapi(out, async (c) => {
      const { account } = c.get("person");
      if (account === null) throw new ApiFault("signed-out");
      await deps.db.transaction(async (tx) => {
        await endSession(tx, account.id, account.session);
        await logAccount(tx, c, { kind: "sign-out", account }, deps.now());
      });
      dropCookie(c, "session");
      deps.onRightsChanged(account.id);
      return c.body(null, 204);
    })
    .openapi(look, async (c) => {
      const found = await lookAtWelcome(deps, c.req.valid("json").token);
      if (found === null) throw new ApiFault("not-found");
      const { kind, account } = found;
      return c.json({ kind, email: account?.email ?? null, name: account?.name ?? null }, 200);
    })
    .openapi(accept, async (c) => {
      await acceptWelcome(deps, c, c.req.valid("json"));
      return c.body(null, 204);
    });
