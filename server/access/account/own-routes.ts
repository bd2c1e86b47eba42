/** `/api/account`: what one sees of one's own account, one's name and password. */
import { z } from "@hono/zod-openapi";
import { OwnAccount, Password, PersonName } from "#data/schema/account.ts";
import { changeAccount } from "#server/access/accounts/accounts.ts";
import { logAccount } from "#server/access/audit.ts";
import type { AccessDeps } from "#server/access/context.ts";
import { ownAnswer } from "#server/access/own-answer.ts";
import { jsonBody } from "#server/http/body.ts";
import { answers, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { changePassword } from "./change-password.ts";
import { ownAccount } from "./own-account.ts";
import { tries } from "./request.ts";
import { freshly, own } from "./signed-in.ts";

const NewPassword = z.strictObject({ current: Password.nullable(), next: Password });

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

export const ownRoutes = (deps: AccessDeps) =>
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
      await changePassword(deps, c, freshly(deps, c), c.req.valid("json"));
      return c.body(null, 204);
    });
