/** Who may set something for a district, or for the whole city. */
import type { Context } from "hono";
import { mayDo } from "#data/rules/permissions.ts";
import { CITY } from "#server/db/city.ts";
import { isDistrict } from "#server/db/is-district.ts";
import type { Db } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";

/** @throws ApiFault not-found, or forbidden unless the asker administers the district; the city takes a role that counts there */
export async function mustAdminister(db: Db, c: Context<Env>, district: string): Promise<void> {
  const scope = { district: district === CITY ? null : district, actors: [] };
  if (!mayDo(c.get("person").viewer, "administer", scope)) throw new ApiFault("forbidden");
  if (!(await isDistrict(db, district))) throw new ApiFault("not-found");
}
