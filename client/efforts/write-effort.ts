/** The ways to write an effort: a change names the version that it is based on. */
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { Effort, EffortChangeMade, EffortPatch, EffortRemoved, NewEffort } from "#data/schema/effort.ts";

const target = ({ id, version }: Effort) => ({ param: { id }, header: { "if-match": `"${version}"` } });

export const addEffort = (json: NewEffort): Promise<EffortChangeMade> =>
  parseResponse(api.efforts.$post({ json }));

export const patchEffort = (effort: Effort, json: EffortPatch): Promise<EffortChangeMade> =>
  parseResponse(api.efforts[":id"].$patch({ ...target(effort), json }));

export const removeEffort = (effort: Effort): Promise<EffortRemoved> =>
  parseResponse(api.efforts[":id"].$delete(target(effort)));
