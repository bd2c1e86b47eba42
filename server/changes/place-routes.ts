/** `/api/places`: what happened to a place, and the ways to write it. */
import type { Context } from "hono";
import type { z } from "zod";
import { freePlaceId } from "#data/rules/free-place-id.ts";
import { mayDo } from "#data/rules/permissions.ts";
import { PlaceChangeMade, PlaceHistory, PlaceRemoved } from "#data/schema/change-answer.ts";
import { type ChangeId, PlaceId } from "#data/schema/ids.ts";
import type { ChangePlace } from "#data/schema/operation.ts";
import { type EditablePlace, NewPlace, PlacePatch } from "#data/schema/place-edit.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, freshJson, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { answerChange, type WriteDeps } from "./answer-change.ts";
import { commit } from "./commit.ts";
import { historyOf } from "./history.ts";
import { findPlace, placeOf, type VersionedPlace } from "./rows.ts";

const history = ruled("edit", {
  method: "get",
  path: "/{id}/history",
  summary: "Vad som har hänt med en plats (what has happened to a place, newest first)",
  request: { params: byId(PlaceId) },
  responses: { ...answers(PlaceHistory, "Ändringarna"), ...writeRefusals },
});

const add = ruled("edit", {
  method: "post",
  path: "/",
  summary: "Lägg till en plats (add a place)",
  request: { body: jsonBody(NewPlace) },
  responses: { ...answers(PlaceChangeMade, "Platsen"), ...writeRefusals },
});

const change = ruled("edit", {
  method: "patch",
  path: "/{id}",
  summary: "Ändra en plats; If-Match krävs (change a place; If-Match is required)",
  request: {
    params: byId(PlaceId),
    headers: ifMatchHeader,
    body: jsonBody(
      PlacePatch.refine(
        ({ reason: _reason, despite: _despite, ...set }) => Object.keys(set).length > 0,
        "nothing to change",
      ),
    ),
  },
  responses: { ...answers(PlaceChangeMade, "Platsen efter ändringen"), ...writeRefusals },
});

const remove = ruled("edit", {
  method: "delete",
  path: "/{id}",
  summary: "Ta bort en plats som inget står på; If-Match krävs (remove a place; If-Match is required)",
  request: { params: byId(PlaceId), headers: ifMatchHeader },
  responses: { ...answers(PlaceRemoved, "Ändringen"), ...writeRefusals },
});

/** Where an outline comes from that somebody drew here: it is nobody else's any more. */
const DRAWN = { accuracy: "drawn", basis: "Ritad för hand på kartan.", attribution: null } as const;

/** What somebody wrote, with what follows from it. */
function withBasis({ reason: _r, despite: _d, ...set }: z.output<typeof PlacePatch>): ChangePlace["set"] {
  return {
    ...set,
    ...(set.geometry === undefined ? {} : DRAWN),
    // No words of a plan stand behind what a person has said.
    ...(set.openDrugScene === undefined ? {} : { openDrugSceneBasis: null }),
  };
}

const answer = (deps: WriteDeps, c: Context<Env>, id: PlaceId) => ({
  schema: PlaceChangeMade,
  read: () => placeOf(deps, c, id),
  told: ({ place }: VersionedPlace, made: ChangeId): PlaceChangeMade => ({ place, change: made }),
});

export const placeRoutes = (deps: WriteDeps) =>
  router()
    .openapi(history, async (c) => {
      const { id, properties } = placeOf(deps, c, c.req.valid("param").id).place;
      const { district } = properties;
      const scope = { district, actors: [] };
      if (!mayDo(c.get("person").viewer, "edit", scope)) throw new ApiFault("forbidden");
      const items = await historyOf(deps.db, { noun: "place", id, district }, { ...c.get("person"), scope });
      return freshJson(deps, c, PlaceHistory, { place: id, district, items });
    })
    .openapi(add, async (c) => {
      const { district, reason, despite, ...written } = c.req.valid("json");
      // Another instance may have written.
      const { dataset } = await deps.store.refresh();
      const place = freePlaceId(written.name, new Set(dataset.places.map(({ id }) => id)));
      const fields: EditablePlace = { ...written, ...DRAWN, openDrugSceneBasis: null };
      const operation = { kind: "add-place" as const, place, district, fields, reason, despite };
      return answerChange(deps, c, answer(deps, c, place), () =>
        commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch: 0 }),
      );
    })
    .openapi(change, async (c) => {
      const { id: place } = c.req.valid("param");
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const written = c.req.valid("json");
      const { district } = placeOf(deps, c, place).place.properties;
      const { reason, despite } = written;
      const set = withBasis(written);
      const operation = { kind: "change-place" as const, place, district, set, reason, despite };
      return answerChange(deps, c, answer(deps, c, place), () =>
        commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch }),
      );
    })
    .openapi(remove, async (c) => {
      const { id } = c.req.valid("param");
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const source = deps.store.current.sources.get(id);
      const { district } = placeOf(deps, c, id).place.properties;
      if (source === undefined) throw new ApiFault("not-found");
      const { id: _id, district: _district, ...properties } = source.properties;
      const operation = {
        kind: "remove-place" as const,
        place: id,
        district,
        fields: { ...properties, geometry: source.geometry },
        reason: null,
        despite: [],
      };
      const gone = {
        schema: PlaceRemoved,
        read: () => findPlace(deps, c, id),
        told: (_place: VersionedPlace | null, made: ChangeId): PlaceRemoved => ({ change: made }),
      };
      return answerChange(deps, c, gone, () =>
        commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch }),
      );
    });
