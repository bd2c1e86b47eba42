/** How long a district keeps its log. */
import { Retention, SETTING_DEFAULTS } from "#data/schema/setting.ts";
import type { Db } from "#server/db/open.ts";
import { readSetting } from "./store.ts";

export async function logDaysOf(db: Db, district: string): Promise<number> {
  const { value } = await readSetting(db, district, "retention", Retention, SETTING_DEFAULTS.retention);
  return value.logDays;
}
