/** `/api/people`: who has which roles. */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { GrantsBody, InviteBody, OneTimeLink, PeopleList } from "#data/schema/account.ts";
import { AccountId } from "#data/schema/ids.ts";
import { lockAccount } from "#server/access/accounts/accounts.ts";
import { grantsOf } from "#server/access/accounts/grants.ts";
import { logAccount } from "#server/access/audit.ts";
import { type AccessDeps, siteOf } from "#server/access/context.ts";
import { ownAnswer } from "#server/access/own-answer.ts";
import { welcomeUrl } from "#server/access/sign-in/welcome.ts";
import type { Tx } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, done, refusals, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { administers, listPeople } from "./list.ts";
import { giveGrants, invite, type Manager, reset, setDisabled } from "./manage.ts";

const params = byId(AccountId);
const tries = { ...refusals, ...done } as const;

const list = ruled("administer", {
  method: "get",
  path: "/",
  summary: "Personer och roller (people and roles)",
  responses: answers(PeopleList, "Personerna"),
});
const add = ruled("administer", {
  method: "post",
  path: "/",
  summary: "Bjud in (invite)",
  request: { body: jsonBody(InviteBody) },
  responses: { ...answers(OneTimeLink, "Engångslänk; tom för den som redan har ett konto"), ...refusals },
});
const roles = ruled("administer", {
  method: "put",
  path: "/{id}/grants",
  summary: "Ändra roller i ett distrikt (change the roles in a district)",
  request: { params, body: jsonBody(GrantsBody) },
  responses: { 204: done[204], ...writeRefusals },
});
const renew = ruled("administer", {
  method: "post",
  path: "/{id}/reset",
  summary: "Länk för nytt lösenord (link for a new password)",
  request: { params, body: jsonBody(z.strictObject({ secondFactor: z.boolean() })) },
  responses: { ...answers(OneTimeLink, "Engångslänk"), ...refusals },
});
const close = ruled("administer", {
  method: "put",
  path: "/{id}/disabled",
  summary: "Stäng eller öppna ett konto (close or open an account)",
  request: { params, body: jsonBody(z.strictObject({ disabled: z.boolean() })) },
  responses: tries,
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
      }),
    );
  const linkOf = (c: Context<Env>, account: string, link: { token: string; expiresAt: string } | null) =>
    ownAnswer(
      OneTimeLink,
      link === null
        ? {}
        : {
            link: {
              account: AccountId.parse(account),
              url: welcomeUrl(siteOf(deps, c), link.token),
              expiresAt: link.expiresAt,
            },
          },
    );

  return router()
    .openapi(list, async (c) =>
      c.json(ownAnswer(PeopleList, { items: await listPeople(deps.db, c.get("person").viewer) }), 200),
    )
    .openapi(add, async (c) => {
      const body = c.req.valid("json");
      const { account, link } = await manage(c, async (manager) => {
        const invited = await invite(manager, body);
        const { district, grants } = body;
        const event = { account: invited.account, district, details: { grants } };
        await logAccount(manager.tx, c, { kind: "account-invited", ...event }, manager.now);
        return invited;
      });
      deps.onRightsChanged(account.id);
      return c.json(linkOf(c, account.id, link), 200);
    })
    .openapi(roles, async (c) => {
      const { id } = c.req.valid("param");
      const { district, grants, version } = c.req.valid("json");
      await manage(c, async (manager) => {
        const account = await lockAccount(manager.tx, id);
        if (account === null || !administers(manager.viewer, district)) throw new ApiFault("not-found");
        if (account.version !== version) throw new ApiFault("changed-meanwhile");
        const before = (await grantsOf(manager.tx, id)).filter((grant) => grant.district === district);
        await giveGrants(manager, id, district, grants);
        await logAccount(
          manager.tx,
          c,
          {
            kind: "grants-changed",
            account,
            district,
            details: {
              grants: { before: before.map(({ role, actor }) => ({ role, actor })), after: grants },
            },
          },
          manager.now,
        );
      });
      deps.onRightsChanged(id);
      return c.body(null, 204);
    })
    .openapi(renew, async (c) => {
      const { id } = c.req.valid("param");
      const { secondFactor } = c.req.valid("json");
      const { account, link } = await manage(c, async (manager) => {
        const made = await reset(manager, id, secondFactor);
        const details = { secondFactor };
        await logAccount(
          manager.tx,
          c,
          { kind: "account-reset", account: made.account, details },
          manager.now,
        );
        return made;
      });
      return c.json(linkOf(c, account.id, link), 200);
    })
    .openapi(close, async (c) => {
      const { id } = c.req.valid("param");
      const { disabled } = c.req.valid("json");
      await manage(c, async (manager) => {
        const account = await setDisabled(manager, id, disabled);
        await logAccount(
          manager.tx,
          c,
          { kind: "account-disabled", account, details: { disabled } },
          manager.now,
        );
      });
      deps.onRightsChanged(id);
      return c.body(null, 204);
    });
}
