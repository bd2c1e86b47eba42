/** `/api/people`: who has which roles. */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { GrantsBody, InviteBody, OneTimeLink, PeopleList } from "#data/schema/account.ts";
import { AdminChangeMade, AdminHistory } from "#data/schema/admin-answer.ts";
import { AccountId, ChangeId } from "#data/schema/ids.ts";
import { lockAccount } from "#server/access/accounts/accounts.ts";
import { type AccessDeps, siteOf } from "#server/access/context.ts";
import { ownAnswer } from "#server/access/own-answer.ts";
import { welcomeUrl } from "#server/access/sign-in/welcome.ts";
import { findAdminChange } from "#server/administration/index.ts";
import { logActorOf } from "#server/audit/index.ts";
import type { Tx } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { giveGrants } from "./give-grants.ts";
import { invite, type Link, withdrawInvitation } from "./invite.ts";
import { administers, listPeople } from "./list.ts";
import { type Manager, wholeAccount } from "./manager.ts";
import { mustBeVersion } from "./must-be-version.ts";
import { readHistory } from "./read-history.ts";
import { reset } from "./reset.ts";
import { setDisabled } from "./set-disabled.ts";
import { undoAct } from "./undo.ts";

const params = byId(AccountId);

const list = ruled("administer", {
  method: "get",
  path: "/",
  summary: "Personer och roller (people and roles)",
  responses: answers(PeopleList, "Personerna"),
});
const history = ruled("administer", {
  method: "get",
  path: "/{id}/history",
  summary: "Vad som har hänt med ett konto (what has happened to an account, newest first)",
  request: { params },
  responses: { ...answers(AdminHistory, "Ändringarna"), ...writeRefusals },
});
const add = ruled("administer", {
  method: "post",
  path: "/",
  summary: "Bjud in (invite)",
  request: { body: jsonBody(InviteBody) },
  responses: {
    ...answers(OneTimeLink, "Engångslänk; ingen för den som redan har ett konto"),
    ...writeRefusals,
  },
});
const withdraw = ruled("administer", {
  method: "delete",
  path: "/{id}/invitation",
  summary: "Dra tillbaka en inbjudan; If-Match krävs (withdraw an invitation; If-Match is required)",
  request: { params, headers: ifMatchHeader },
  responses: { ...answers(AdminChangeMade, "Ändringen"), ...writeRefusals },
});
const roles = ruled("administer", {
  method: "put",
  path: "/{id}/grants",
  summary: "Ändra roller i ett distrikt (change the roles in a district)",
  request: { params, body: jsonBody(GrantsBody) },
  responses: { ...answers(AdminChangeMade, "Ändringen"), ...writeRefusals },
});
const renew = ruled("administer", {
  method: "post",
  path: "/{id}/reset",
  summary: "Länk för nytt lösenord (link for a new password)",
  request: { params, body: jsonBody(z.strictObject({ secondFactor: z.boolean() })) },
  responses: { ...answers(OneTimeLink, "Engångslänk"), ...writeRefusals },
});
const close = ruled("administer", {
  method: "put",
  path: "/{id}/disabled",
  summary: "Stäng eller öppna ett konto (close or open an account)",
  request: { params, body: jsonBody(z.strictObject({ disabled: z.boolean() })) },
  responses: { ...answers(AdminChangeMade, "Ändringen"), ...writeRefusals },
});
const takeBack = ruled("administer", {
  method: "post",
  path: "/changes/{id}/undo",
  summary:
    "Ångra en ändring av ett konto; If-Match krävs (undo a change of an account; If-Match is required)",
  request: { params: byId(ChangeId), headers: ifMatchHeader },
  responses: { ...answers(AdminChangeMade, "Ändringen"), ...writeRefusals },
});

export function peopleRoutes(deps: AccessDeps) {
  /** One transaction by the one who asks. */
  const manage = <T>(c: Context<Env>, work: (manager: Manager) => Promise<T>): Promise<T> =>
    deps.db.transaction((tx: Tx) =>
      work({
        tx,
        viewer: c.get("person").viewer,
        actors: deps.store.current.dataset.actors,
        now: deps.now(),
        by: logActorOf(c.get("person"), c.get("origin")),
        undoes: null,
      }),
    );
  const linkOf = (c: Context<Env>, account: string, link: Link | null, made: AdminChangeMade) =>
    ownAnswer(OneTimeLink, {
      ...made,
      link:
        link === null
          ? null
          : {
              account: AccountId.parse(account),
              url: welcomeUrl(siteOf(deps, c), link.token),
              expiresAt: link.expiresAt,
            },
    });

  return router()
    .openapi(list, async (c) => {
      const { viewer, account } = c.get("person");
      const items = await listPeople(deps.db, viewer, account?.id);
      return c.json(ownAnswer(PeopleList, { items }), 200);
    })
    .openapi(history, async (c) => {
      const { id } = c.req.valid("param");
      return c.json(ownAnswer(AdminHistory, await readHistory(deps.db, c.get("person").viewer, id)), 200);
    })
    .openapi(add, async (c) => {
      const { account, link, made } = await manage(c, (manager) => invite(manager, c.req.valid("json")));
      deps.onRightsChanged(account);
      return c.json(linkOf(c, account, link, made), 200);
    })
    .openapi(withdraw, async (c) => {
      const { id } = c.req.valid("param");
      const basedOn = readIfMatch(c.req.valid("header")["if-match"]);
      const made = await manage(c, async (manager) => {
        await mustBeVersion(manager.tx, manager.viewer, await wholeAccount(manager, id), basedOn);
        return withdrawInvitation(manager, id);
      });
      return c.json(ownAnswer(AdminChangeMade, made), 200);
    })
    .openapi(roles, async (c) => {
      const { id } = c.req.valid("param");
      const { district, grants, version } = c.req.valid("json");
      const made = await manage(c, async (manager) => {
        const account = await lockAccount(manager.tx, id);
        if (account === null || !administers(manager.viewer, district)) throw new ApiFault("not-found");
        await mustBeVersion(manager.tx, manager.viewer, account, version);
        return giveGrants(manager, id, district, grants);
      });
      deps.onRightsChanged(id);
      return c.json(ownAnswer(AdminChangeMade, made), 200);
    })
    .openapi(renew, async (c) => {
      const { id } = c.req.valid("param");
      const { secondFactor } = c.req.valid("json");
      const { made, ...link } = await manage(c, (manager) => reset(manager, id, secondFactor));
      return c.json(linkOf(c, id, link, made), 200);
    })
    .openapi(close, async (c) => {
      const { id } = c.req.valid("param");
      const { disabled } = c.req.valid("json");
      const made = await manage(c, (manager) => setDisabled(manager, id, disabled));
      deps.onRightsChanged(id);
      return c.json(ownAnswer(AdminChangeMade, made), 200);
    })
    .openapi(takeBack, async (c) => {
      const basedOn = readIfMatch(c.req.valid("header")["if-match"]);
      const change = await findAdminChange(deps.db, c.req.valid("param").id);
      if (change === null || change.operation.kind === "set-setting") throw new ApiFault("not-found");
      const { reverse } = change;
      if (reverse === null || reverse.kind === "set-setting")
        throw new ApiFault("conflict", [{ path: "id", message: "no way back" }]);
      const made = await manage(c, (manager) => undoAct(manager, { ...change, reverse }, basedOn));
      deps.onRightsChanged(reverse.account);
      return c.json(ownAnswer(AdminChangeMade, made), 200);
    });
}
