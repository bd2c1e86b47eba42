/**
 * What has been published, in a schema of its own: whoever serves the public reads this and nothing else,
 * and a database role can be let into it alone.
 */
import { integer, jsonb, pgSchema, primaryKey, text } from "drizzle-orm/pg-core";
import { ofDistrict } from "./district-table.ts";

export const published = pgSchema("published");

export const publishedVersions = published.table(
  "version",
  {
    districtId: ofDistrict(),
    /** Counts up by one within the district, without gaps; never used anew. */
    number: integer("number").notNull(),
    /** SHA-256 of `canonical` in hexadecimal. */
    hash: text("hash").notNull(),
    /** The set as canonical JSON (RFC 8785), byte for byte what the hash is of. */
    canonical: text("canonical").notNull(),
    fields: jsonb("fields").notNull(),
    publishedOn: text("published_on").notNull(),
    /** For those inside alone. */
    proposedOn: text("proposed_on").notNull(),
    proposedBy: jsonb("proposed_by").notNull(),
    approvedBy: jsonb("approved_by").notNull(),
    /** Null while the public may have it: the only column that a version's row ever changes. */
    withdrawnOn: text("withdrawn_on"),
  },
  (table) => [primaryKey({ columns: [table.districtId, table.number] })],
);
