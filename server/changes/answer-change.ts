/** From a write to its answer: the measure as it is now, or the refusal with what stands there. */
import type { Context } from "hono";
import { ChangeMade } from "#data/schema/change-answer.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";
import { type Deps, freshJson, viewOf } from "#server/http/route.ts";
import type { ChangeDeps } from "./commit.ts";
import { versionTag } from "./if-match.ts";
import { ChangeRefused } from "./operations/refused.ts";
import type { Written } from "./write.ts";

export type WriteDeps = Deps & ChangeDeps;

/** @throws ApiFault for a measure that the asker does not see */
export function rowOf(deps: Deps, c: Context<Env>, id: MeasureId): MeasureRow {
  const row = viewOf(deps, c).rows.find((one) => one.id === id);
  if (row === undefined) throw new ApiFault("not-found");
  return row;
}

export async function answerChange(
  deps: WriteDeps,
  c: Context<Env>,
  id: MeasureId,
  make: () => Promise<Written>,
) {
  try {
    const { change } = await make();
    const measure = rowOf(deps, c, id);
    return freshJson(deps, c, ChangeMade, { measure, change }, { etag: versionTag(measure.version) });
  } catch (error) {
    if (!(error instanceof ChangeRefused)) throw error;
    if (error.reason !== "changed-meanwhile") throw new ApiFault(error.reason, error.issues);
    await deps.store.refresh();
    const current = rowOf(deps, c, id);
    throw new ApiFault(error.reason, undefined, { etag: versionTag(current.version) }, current);
  }
}
