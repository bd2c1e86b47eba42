/** `/api/account/totp`, `/api/account/recovery-codes`: the second factor. */
import { CodeBody, RecoveryCodes, TotpSecret } from "#data/schema/account.ts";
import type { AccessDeps } from "#server/access/context.ts";
import { ownAnswer } from "#server/access/own-answer.ts";
import { jsonBody } from "#server/http/body.ts";
import { answers, refusals, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { tries } from "./request.ts";
import { beginTotp, dropTotp, finishTotp, newCodes } from "./second-factor.ts";
import { freshly } from "./signed-in.ts";

const begin = ruled("account", {
  method: "post",
  path: "/totp/begin",
  summary: "Börja med engångskoder (begin with one-time codes)",
  responses: answers(TotpSecret, "Hemligheten, en gång"),
});
const finish = ruled("account", {
  method: "post",
  path: "/totp",
  summary: "Slå på engångskoder (turn one-time codes on)",
  request: { body: jsonBody(CodeBody) },
  responses: { ...answers(RecoveryCodes, "Reservkoder, en gång"), ...refusals },
});
const off = ruled("account", {
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

export const secondFactorRoutes = (deps: AccessDeps) =>
  router()
    .openapi(begin, async (c) =>
      c.json(ownAnswer(TotpSecret, { totp: await beginTotp(deps, c, freshly(deps, c)) }), 200),
    )
    .openapi(finish, async (c) =>
      c.json(
        ownAnswer(RecoveryCodes, {
          codes: await finishTotp(deps, c, freshly(deps, c), c.req.valid("json").code),
        }),
        200,
      ),
    )
    .openapi(off, async (c) => {
      await dropTotp(deps, c, freshly(deps, c));
      return c.body(null, 204);
    })
    .openapi(codes, async (c) =>
      c.json(ownAnswer(RecoveryCodes, { codes: await newCodes(deps, c, freshly(deps, c)) }), 200),
    );
