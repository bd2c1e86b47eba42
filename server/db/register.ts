/** The registers of actors and of places are each written by one at a time: what must be unique in one is compared with all of it. */
import { sql } from "drizzle-orm";
import type { Tx } from "./open.ts";

/** Holds the register of actors until the transaction ends. */
export const holdRegister = async (tx: Tx): Promise<void> =>
  void (await tx.execute(sql`select pg_advisory_xact_lock(hashtext('platsplan.actors'))`));

/** Holds the register of places until the transaction ends. */
export const holdPlaces = async (tx: Tx): Promise<void> =>
  void (await tx.execute(sql`select pg_advisory_xact_lock(hashtext('platsplan.places'))`));
