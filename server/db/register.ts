/** The register of actors is written by one at a time: what must be unique in it is compared with all of it. */
import { sql } from "drizzle-orm";
import type { Tx } from "./open.ts";

/** Holds the register until the transaction ends. */
export const holdRegister = async (tx: Tx): Promise<void> =>
  void (await tx.execute(sql`select pg_advisory_xact_lock(hashtext('platsplan.actors'))`));
