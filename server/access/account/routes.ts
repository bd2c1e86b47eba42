/** `/api/account`: one's own account, password, second factor, passkeys and sessions. */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import {
  CodeBody,
  OwnAccount,
  Password,
  PersonName,
  RecoveryCodes,
  TotpSecret,
} from "#data/schema/account.ts";
import { accountById, changeAccount } from "#server/access/accounts/accounts.ts";
import { logAccount } from "#server/access/audit.ts";
import type { AccessDeps } from "#server/access/context.ts";
import { hashPassword, verifyPassword } from "#server/access/credentials/password.ts";
import { ownAnswer } from "#server/access/own-answer.ts";
import { endSession, endSessionsOf } from "#server/access/sessions.ts";
import { beginAnew } from "#server/access/sign-in/enter.ts";
import { revokeLinks } from "#server/access/sign-in/links.ts";
import { mustBeGood } from "#server/access/sign-in/welcome.ts";
import { admitAttempt } from "#server/access/throttle.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import type { Env, SignedIn } from "#server/http/person.ts";
import { answers, done, refusals, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { dropPasskey, newPasskeyOptions, saveNewPasskey } from "./new-passkey.ts";
import { ownAccount } from "./own-account.ts";
import { beginTotp, dropTotp, finishTotp, newCodes } from "./second-factor.ts";

/** What could be used to take an account over wants a sign-in of the last half hour. */
const FRESH = 30 * 60_000;

const tries = { ...refusals, ...done } as const;
const NewPassword = z.strictObject({ current: Password.nullable(), next: Password });
const NewPasskey = z.strictObject({ name: PersonName, response: z.record(z.string(), z.unknown()) });
const PasskeyOptions = z
  .custom<Awaited<ReturnType<typeof newPasskeyOptions>>>((value) => typeof value === "object")
  .openapi({ type: "object" });
/** Of a passkey, as its device chose it, or of a session. */
const byId = z.object({ id: z.string().regex(/^[A-Za-z0-9_-]{1,2000}$/) });

const read = ruled("account", {
  method: "get",
  path: "/",
  summary: "Mitt konto (my account)",
  responses: answers(OwnAccount, "Kontot"),
});
const rename = ruled("account", {
  method: "patch",
  path: "/",
  summary: "Ändra mitt namn (change my name)",
  request: { body: jsonBody(z.strictObject({ name: PersonName })) },
  responses: tries,
});
const password = ruled("account", {
  method: "post",
  path: "/password",
  summary: "Byt lösenord (change password)",
  request: { body: jsonBody(NewPassword) },
  responses: tries,
});
const totpBegin = ruled("account", {
  method: "post",
  path: "/totp/begin",
  summary: "Börja med engångskoder (begin with one-time codes)",
  responses: answers(TotpSecret, "Hemligheten, en gång"),
});
const totpFinish = ruled("account", {
  method: "post",
  path: "/totp",
  summary: "Slå på engångskoder (turn one-time codes on)",
  request: { body: jsonBody(CodeBody) },
  responses: { ...answers(RecoveryCodes, "Reservkoder, en gång"), ...refusals },
});
const totpOff = ruled("account", {
  method: "delete",
  path: "/totp",
  summary: "Slå av engångskoder (turn one-time codes off)",
  responses: tries,
});
const codes = ruled("account", {
  method: "post",
  path: "/recovery-codes",
  summary: "Nya reservkoder (new recovery codes)",
  responses: { ...answers(RecoveryCodes, "Reservkoder, en gång"), ...refusals },
});
const passkeyBegin = ruled("account", {
  method: "post",
  path: "/passkeys/options",
  summary: "Börja lägga till en passnyckel (begin to add a passkey)",
  responses: answers(PasskeyOptions, "PublicKeyCredentialCreationOptionsJSON"),
});
const passkeyAdd = ruled("account", {
  method: "post",
  path: "/passkeys",
  summary: "Lägg till en passnyckel (add a passkey)",
  request: { body: jsonBody(NewPasskey) },
  responses: tries,
});
const passkeyDrop = ruled("account", {
  method: "delete",
  path: "/passkeys/{id}",
  summary: "Ta bort en passnyckel (remove a passkey)",
  request: { params: byId },
  responses: tries,
});
const sessionEnd = ruled("account", {
  method: "delete",
  path: "/sessions/{id}",
  summary: "Avsluta en inloggning (end a session)",
  request: { params: byId },
  responses: tries,
});
const othersEnd = ruled("account", {
  method: "delete",
  path: "/sessions",
  summary: "Avsluta alla andra inloggningar (end all other sessions)",
  responses: tries,
});

/** @throws ApiFault signed-out; the rule of each route sees to it that it does not come to that */
function own(c: Context<Env>): SignedIn {
  const { account } = c.get("person");
  if (account === null) throw new ApiFault("signed-out");
  return account;
}

/** @throws ApiFault sign-in-again when the sign-in is older than half an hour */
function freshly(deps: AccessDeps, c: Context<Env>): SignedIn {
  const account = own(c);
  if (deps.now().getTime() - Date.parse(account.since) > FRESH) throw new ApiFault("sign-in-again");
  return account;
}

async function changePassword(
  deps: AccessDeps,
  c: Context<Env>,
  { current, next }: z.infer<typeof NewPassword>,
): Promise<void> {
  const account = freshly(deps, c);
  const now = deps.now();
  const stored = await accountById(deps.db, account.id);
  if (stored?.passwordHash != null) {
    await admitAttempt(deps.db, [{ kind: "device", id: account.session }], now);
    if (!(await verifyPassword(stored.passwordHash, current ?? ""))) {
      throw new ApiFault("invalid", [{ path: "current", message: "wrong-password" }]);
    }
  }
  mustBeGood("next", next, [account.email, account.name]);
  const passwordHash = await hashPassword(next);
  await deps.db.transaction(async (tx) => {
    await changeAccount(tx, account.id, { passwordHash });
    await beginAnew(deps, c, tx, account.id);
    await revokeLinks(tx, account.id);
    await logAccount(tx, c, { kind: "password-changed", account }, now);
  });
  deps.onRightsChanged(account.id);
}

export const accountRoutes = (deps: AccessDeps) =>
  router()
    .openapi(read, async (c) => c.json(ownAnswer(OwnAccount, await ownAccount(deps.db, own(c))), 200))
    .openapi(rename, async (c) => {
      const account = own(c);
      const { name } = c.req.valid("json");
      await deps.db.transaction(async (tx) => {
        await changeAccount(tx, account.id, { name });
        await logAccount(tx, c, { kind: "account-changed", account, details: { name } }, deps.now());
      });
      return c.body(null, 204);
    })
    .openapi(password, async (c) => {
      await changePassword(deps, c, c.req.valid("json"));
      return c.body(null, 204);
    })
    .openapi(totpBegin, async (c) =>
      c.json(ownAnswer(TotpSecret, { totp: await beginTotp(deps, c, freshly(deps, c)) }), 200),
    )
    .openapi(totpFinish, async (c) =>
      c.json(
        ownAnswer(RecoveryCodes, {
          codes: await finishTotp(deps, c, freshly(deps, c), c.req.valid("json").code),
        }),
        200,
      ),
    )
    .openapi(totpOff, async (c) => {
      await dropTotp(deps, c, freshly(deps, c));
      return c.body(null, 204);
    })
    .openapi(codes, async (c) =>
      c.json(ownAnswer(RecoveryCodes, { codes: await newCodes(deps, c, freshly(deps, c)) }), 200),
    )
    .openapi(passkeyBegin, async (c) => c.json(await newPasskeyOptions(deps, c, freshly(deps, c)), 200))
    .openapi(passkeyAdd, async (c) => {
      await saveNewPasskey(deps, c, freshly(deps, c), c.req.valid("json"));
      return c.body(null, 204);
    })
    .openapi(passkeyDrop, async (c) => {
      await dropPasskey(deps, c, freshly(deps, c), c.req.valid("param").id);
      return c.body(null, 204);
    })
    .openapi(sessionEnd, async (c) => {
      const account = own(c);
      const { id } = c.req.valid("param");
      await deps.db.transaction(async (tx) => {
        if (!(await endSession(tx, account.id, id))) throw new ApiFault("not-found");
        await logAccount(tx, c, { kind: "session-ended", account, details: { session: id } }, deps.now());
      });
      deps.onRightsChanged(account.id);
      return c.body(null, 204);
    })
    .openapi(othersEnd, async (c) => {
      const account = own(c);
      await deps.db.transaction(async (tx) => {
        await endSessionsOf(tx, account.id, account.session);
        await logAccount(
          tx,
          c,
          { kind: "session-ended", account, details: { session: "others" } },
          deps.now(),
        );
      });
      deps.onRightsChanged(account.id);
      return c.body(null, 204);
    });
