/** `/api/actors/:id/split`: an alias of an actor becomes an actor of its own, with what was written so. */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { freeActorId } from "#data/rules/free-actor-id.ts";
import { movedRow } from "#data/rules/move-actor.ts";
import { mayDo } from "#data/rules/permissions.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import { type ActorRow, NewSplit, type UnmergeActors } from "#data/schema/actor-operation.ts";
import { ActorChangeMade } from "#data/schema/change-answer.ts";
import { ActorId, type ChangeId, type MeasureId } from "#data/schema/ids.ts";
import { Line } from "#data/schema/text.ts";
import { WrittenAs } from "#data/schema/written-as.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, freshJson, refusals, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { answerChange, type WriteDeps } from "./answer-change.ts";
import { commit } from "./commit.ts";
import { readActorRows } from "./operations/actor-rows.ts";
import { scopeOfActor } from "./operations/lock-actor.ts";
import { ChangeRefused } from "./operations/refused.ts";
import { actorOf, findActor } from "./rows.ts";
import { writtenAs } from "./written-as.ts";

const written = ruled("edit", {
  method: "get",
  path: "/{id}/written",
  summary:
    "Vilka av aktörens åtgärder som dokumenten skriver på ett visst sätt (which measures are written with an alias)",
  request: { params: byId(ActorId), query: z.object({ alias: Line }) },
  responses: { ...answers(WrittenAs, "Åtgärderna"), ...refusals },
});

const split = ruled("edit", {
  method: "post",
  path: "/{id}/split",
  summary:
    "Gör ett skrivsätt till en egen aktör; If-Match krävs (make an alias an actor of its own; If-Match is required)",
  request: { params: byId(ActorId), headers: ifMatchHeader, body: jsonBody(NewSplit) },
  responses: { ...answers(ActorChangeMade, "Den nya aktören"), ...writeRefusals },
});

/** The actor with its aliases, for who may change it. */
function editable(deps: WriteDeps, c: Context<Env>, id: ActorId): ActorSummary {
  const actor = actorOf(deps, c, id);
  if (!mayDo(c.get("person").viewer, "edit", scopeOfActor(actor.district))) throw new ApiFault("forbidden");
  return actor;
}

/** The chosen rows as they are once the new actor stands where the other did. */
function rowsOf(
  named: readonly ActorRow[],
  measures: readonly MeasureId[],
  from: ActorId,
  to: ActorSummary["id"],
  tenant: ActorSummary["district"],
): ActorRow[] {
  return measures.map((measure, index) => {
    const row = named.find((one) => one.measure === measure);
    if (row === undefined)
      throw new ApiFault("invalid", [{ path: `measures.${index}`, message: "does not name the actor" }]);
    return movedRow(row, from, { actor: to, tenant });
  });
}

export const splitRoutes = (deps: WriteDeps) =>
  router()
    .openapi(written, async (c) => {
      const { id, district } = editable(deps, c, c.req.valid("param").id);
      const { alias } = c.req.valid("query");
      const items = await writtenAs(deps.db, { actor: id, district }, alias);
      return freshJson(deps, c, WrittenAs, { actor: id, items });
    })
    .openapi(split, async (c) => {
      const { alias, measures } = c.req.valid("json");
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      // Another instance may have written.
      const { dataset } = await deps.store.refresh();
      const from = editable(deps, c, c.req.valid("param").id);
      const { id: into, district, kind, aliases = [] } = from;
      const actor = freeActorId(alias, new Set(dataset.actors.map(({ id }) => id)));
      const read = () => findActor(deps, c, actor) ?? actorOf(deps, c, into);
      const told = (one: ActorSummary, change: ChangeId): ActorChangeMade => ({ actor: one, change });
      return answerChange(deps, c, { schema: ActorChangeMade, read, told }, async () => {
        if (from.version !== ifMatch) throw new ChangeRefused("changed-meanwhile");
        if (!aliases.includes(alias))
          throw new ApiFault("invalid", [{ path: "alias", message: "not one of the actor's" }]);
        const named = await deps.db.transaction((tx) => readActorRows(tx, { actor: into, district }));
        const operation: UnmergeActors = {
          kind: "unmerge-actors",
          actor,
          district,
          into,
          intoDistrict: district,
          fields: {
            name: alias,
            kind,
            parent: null,
            abbreviation: null,
            spelledOut: null,
            aliases: [],
            description: null,
          },
          aliases: aliases.filter((one) => one !== alias),
          units: [],
          rows: rowsOf(named, [...new Set(measures)], into, actor, district),
          answered: [],
        };
        return commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch: 0 });
      });
    });
