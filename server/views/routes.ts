/** `/api/views`: addresses that somebody has given a name, one's own and those that are shared. */
import { randomUUID } from "node:crypto";
import { DistrictId } from "#data/schema/ids.ts";
import {
  OneSavedView,
  SavedView,
  SavedViewBody,
  SavedViewId,
  SavedViewList,
  SavedViewPatch,
} from "#data/schema/saved-view.ts";
import { CITY } from "#server/db/city.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch } from "#server/http/if-match.ts";
import type { Person } from "#server/http/person.ts";
import {
  answers,
  byId,
  type Deps,
  done,
  freshJson,
  refusals,
  router,
  writeRefusals,
} from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { mayKeep, maySee, ownerOf } from "./may.ts";
import { type KeptView, readViews } from "./store.ts";
import { changeView, removeView, saveView } from "./write.ts";

const list = ruled("role", {
  method: "get",
  path: "/",
  summary: "Sparade vyer (saved views)",
  responses: answers(SavedViewList, "Vyerna"),
});
const save = ruled("role", {
  method: "post",
  path: "/",
  summary: "Spara en vy (save a view)",
  request: { body: jsonBody(SavedViewBody) },
  responses: { ...answers(OneSavedView, "Vyn"), ...writeRefusals },
});
const change = ruled("role", {
  method: "patch",
  path: "/{id}",
  summary: "Byt namn på en vy eller dela den; If-Match krävs (rename or share a view; If-Match is required)",
  request: { params: byId(SavedViewId), headers: ifMatchHeader, body: jsonBody(SavedViewPatch) },
  responses: { ...answers(OneSavedView, "Vyn"), ...writeRefusals },
});
const remove = ruled("role", {
  method: "delete",
  path: "/{id}",
  summary: "Ta bort en vy; If-Match krävs (remove a view; If-Match is required)",
  request: { params: byId(SavedViewId), headers: ifMatchHeader },
  responses: { 204: done[204], 404: refusals[404], 422: refusals[422] },
});

const told = (person: Person, { accountId, ...view }: KeptView): SavedView =>
  SavedView.parse({ ...view, isMine: accountId === ownerOf(person) });

export const viewsRoutes = (deps: Deps) =>
  router()
    .openapi(list, async (c) => {
      const person = c.get("person");
      const views = await readViews(deps.db, ownerOf(person));
      const tenants = [CITY, ...deps.store.current.dataset.districts.map(({ id }) => id)];
      return freshJson(deps, c, SavedViewList, {
        items: views.filter((view) => maySee(person, view)).map((view) => told(person, view)),
        districts: tenants.filter((id) => mayKeep(person.viewer, id)).map((id) => DistrictId.parse(id)),
      });
    })
    .openapi(save, async (c) => {
      const view = await saveView(deps, c, randomUUID(), c.req.valid("json"));
      return freshJson(deps, c, OneSavedView, told(c.get("person"), view));
    })
    .openapi(change, async (c) => {
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const { id } = c.req.valid("param");
      const view = await changeView(deps, c, id, c.req.valid("json"), ifMatch);
      return freshJson(deps, c, OneSavedView, told(c.get("person"), view));
    })
    .openapi(remove, async (c) => {
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      await removeView(deps, c, c.req.valid("param").id, ifMatch);
      return c.body(null, 204);
    });
