/** Settings as they are stored: one JSON each, with a version. */
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { SettingKey } from "#data/schema/setting.ts";
import { settings } from "#server/db/access-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";

export interface Stored<T> {
  value: T;
  /** 0 before it has been set. */
  version: number;
}

const isOne = (district: string, key: SettingKey) =>
  and(eq(settings.districtId, district), eq(settings.key, key));

const storedIn = <T extends z.ZodType>(
  row: typeof settings.$inferSelect | undefined,
  schema: T,
  otherwise: z.output<T>,
): Stored<z.output<T>> =>
  row === undefined
    ? { value: otherwise, version: 0 }
    : { value: schema.parse(row.value), version: row.version };

/** A setting, or what counts as long as nobody has set it. */
export async function readSetting<T extends z.ZodType>(
  db: Db | Tx,
  district: string,
  key: SettingKey,
  schema: T,
  otherwise: z.output<T>,
): Promise<Stored<z.output<T>>> {
  const [row] = await db.select().from(settings).where(isOne(district, key));
  return storedIn(row, schema, otherwise);
}

/** The same, held until the transaction ends; what nobody has set yet cannot be held. */
export async function holdSetting<T extends z.ZodType>(
  tx: Tx,
  district: string,
  key: SettingKey,
  schema: T,
  otherwise: z.output<T>,
): Promise<Stored<z.output<T>>> {
  const [row] = await tx.select().from(settings).where(isOne(district, key)).for("update");
  return storedIn(row, schema, otherwise);
}

/**
 * Sets it, if it is still the version that the change was based on.
 *
 * @returns false when somebody else has set it meanwhile
 */
export async function writeSetting(
  tx: Tx,
  district: string,
  key: SettingKey,
  value: unknown,
  basedOn: number,
): Promise<boolean> {
  // Written out here: a driver would make SQL's own null of what is to be JSON's.
  const json = sql`${JSON.stringify(value)}::text::jsonb`;
  const written =
    basedOn === 0
      ? await tx
          .insert(settings)
          .values({ districtId: district, key, value: json })
          .onConflictDoNothing()
          .returning({ key: settings.key })
      : await tx
          .update(settings)
          .set({ value: json, version: sql`${settings.version} + 1` })
          .where(and(isOne(district, key), eq(settings.version, basedOn)))
          .returning({ key: settings.key });
  return written.length === 1;
}
