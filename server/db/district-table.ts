/** The table of tenants, and the columns that the other tables begin and end with. */
import { integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";

export const districts = pgTable("district", {
  districtId: text("district_id").primaryKey(),
  record: jsonb("record").notNull(),
});

/** Whose a row is. */
export const ofDistrict = () =>
  text("district_id")
    .notNull()
    .references(() => districts.districtId);

/** Counts up with every write; a write names the one that it is based on. */
export const version = integer("version").notNull().default(1);
