/** The ways to take back what an administrator has done; each names the version that it is based on. */
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";

const target = ({ change, version }: AdminChangeMade) => ({
  param: { id: change },
  header: { "if-match": `"${version}"` },
});

export const takeBackSetting = (made: AdminChangeMade): Promise<AdminChangeMade> =>
  parseResponse(api.settings.changes[":id"].undo.$post(target(made)));

export const takeBackAct = (made: AdminChangeMade): Promise<AdminChangeMade> =>
  parseResponse(api.people.changes[":id"].undo.$post(target(made)));
