/** Takes a write back, whatever it was about. */
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { ChangeUndone } from "#data/schema/change-answer.ts";
import type { ChangeId } from "#data/schema/ids.ts";

export const undoChange = (id: ChangeId): Promise<ChangeUndone> =>
  parseResponse(api.changes[":id"].undo.$post({ param: { id } }));
