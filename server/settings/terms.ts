/** How long a district keeps what. */
import { type Retention, SETTING_DEFAULTS, StoredRetention } from "#data/schema/setting.ts";
import type { Db, Tx } from "#server/db/open.ts";
import { readSetting, type Stored } from "./store.ts";

export const readTerms = (db: Db | Tx, district: string): Promise<Stored<Retention>> =>
  readSetting(db, district, "retention", StoredRetention, SETTING_DEFAULTS.retention);

export async function termsOf(db: Db | Tx, district: string): Promise<Retention> {
  const { value } = await readTerms(db, district);
  return value;
}
