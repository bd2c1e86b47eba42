/** From a write to its answer: what it is about as it is now, or the refusal with what stands there. */
import type { Context } from "hono";
import type { z } from "zod";
import type { ChangeId } from "#data/schema/ids.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { versionTag } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { type Deps, freshJson } from "#server/http/route.ts";
import type { ChangeDeps } from "./commit.ts";
import { ChangeRefused } from "./operations/refused.ts";
import type { Written } from "./write.ts";

export type WriteDeps = Deps & ChangeDeps;

interface Answer<T extends z.ZodType, Row extends { version: number } | null> {
  schema: T;
  /** The subject as the asker sees it now; null where it is gone. */
  read: () => Row | Promise<Row>;
  told: (row: Row, change: ChangeId) => z.output<T>;
}

const tagged = (row: { version: number } | null): Record<string, string> =>
  row === null ? {} : { etag: versionTag(row.version) };

export async function answerChange<T extends z.ZodType, Row extends { version: number } | null>(
  deps: WriteDeps,
  c: Context<Env>,
  { schema, read, told }: Answer<T, Row>,
  make: () => Promise<Written>,
) {
  try {
    const { change } = await make();
    const row = await read();
    return freshJson(deps, c, schema, told(row, change), tagged(row));
  } catch (error) {
    if (!(error instanceof ChangeRefused)) throw error;
    if (error.reason !== "changed-meanwhile") throw new ApiFault(error.reason, error.issues);
    await deps.store.refresh();
    const current = await read();
    throw new ApiFault(error.reason, undefined, tagged(current), current ?? undefined);
  }
}
