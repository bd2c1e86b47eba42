/** `/api/account/sessions`: where one is signed in, to be ended. */
import { logAccount } from "#server/access/audit.ts";
import type { AccessDeps } from "#server/access/context.ts";
import { endSession, endSessionsOf } from "#server/access/sessions.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { byId, tries } from "./request.ts";
import { own } from "./signed-in.ts";

const one = ruled("account", {
  method: "delete",
  path: "/sessions/{id}",
  summary: "Avsluta en inloggning (end a session)",
  request: { params: byId },
  responses: tries,
});
const others = ruled("account", {
  method: "delete",
  path: "/sessions",
  summary: "Avsluta alla andra inloggningar (end all other sessions)",
  responses: tries,
});

export const sessionRoutes = (deps: AccessDeps) =>
  router()
    .openapi(one, async (c) => {
      const account = own(c);
      const { id } = c.req.valid("param");
      await deps.db.transaction(async (tx) => {
        if (!(await endSession(tx, account.id, id))) throw new ApiFault("not-found");
        await logAccount(tx, c, { kind: "session-ended", account, details: { session: id } }, deps.now());
      });
      deps.onRightsChanged(account.id);
      return c.body(null, 204);
    })
    .openapi(others, async (c) => {
      const account = own(c);
      const details = { session: "others" };
      await deps.db.transaction(async (tx) => {
        await endSessionsOf(tx, account.id, account.session);
        await logAccount(tx, c, { kind: "session-ended", account, details }, deps.now());
      });
      deps.onRightsChanged(account.id);
      return c.body(null, 204);
    });
