/** Whether a district is one of the installation's, the city itself among them. */
import { eq } from "drizzle-orm";
import type { Db, Tx } from "./open.ts";
import { districts } from "./tables.ts";

export async function isDistrict(db: Db | Tx, id: string): Promise<boolean> {
  const rows = await db.select().from(districts).where(eq(districts.districtId, id));
  return rows.length > 0;
}
