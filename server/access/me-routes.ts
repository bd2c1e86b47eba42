/** `/api/me`: who asks. */
import { z } from "zod";
import { ActorId } from "#data/schema/ids.ts";
import { Me } from "#data/schema/me.ts";
import { answers, type Deps, freshJson, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";

const me = ruled("anyone", {
  method: "get",
  path: "/",
  summary: "Vem som frågar och med vilka roller (who asks, and with which roles)",
  responses: answers(Me, "Den som frågar"),
});

export const meRoutes = (deps: Deps) =>
  router().openapi(me, (c) => {
    const { kind, account, viewer } = c.get("person");
    return freshJson(deps, c, Me, {
      kind: kind === "system" ? "visitor" : kind,
      id: account?.id ?? null,
      name: account?.name ?? null,
      email: account?.email ?? null,
      grants: viewer.grants.map(({ district, role, actors }) => ({
        district,
        role,
        actors: z.array(ActorId).parse([...actors]),
      })),
    });
  });
