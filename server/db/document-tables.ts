/** The tables of documents, of what was read in them, and of what people decide before it becomes a plan. */
import {
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import { districts } from "./tables.ts";

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

const ofDistrict = () =>
  text("district_id")
    .notNull()
    .references(() => districts.districtId);

export const documents = pgTable(
  "document",
  {
    districtId: ofDistrict(),
    /** SHA-256 of the bytes, in hexadecimal: the same document is kept once. */
    id: text("id").notNull(),
    fileName: text("file_name").notNull(),
    /** Told by its content; null until it has been read, and where it cannot be. */
    format: text("format"),
    size: integer("size").notNull(),
    bytes: bytea("bytes").notNull(),
    /** What was read, as JSON: as text, since documents hold characters that the database's JSON has no room for. */
    read: text("read"),
    /** UTC, ISO 8601 with milliseconds. */
    at: text("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.districtId, table.id] })],
);

export const drafts = pgTable(
  "draft",
  {
    districtId: ofDistrict(),
    id: text("id").notNull(),
    documentId: text("document_id").notNull(),
    state: text("state").notNull(),
    head: jsonb("head").notNull(),
    /** Row by row, by the row's key. */
    decisions: jsonb("decisions").notNull(),
    counts: jsonb("counts").notNull(),
    /** Why the document could not be read; null where it could. */
    refusal: jsonb("refusal"),
    /** Who took it in; null for the demo. */
    accountId: text("account_id"),
    at: text("at").notNull(),
    /** Counts up with every decision. */
    version: integer("version").notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.id] }),
    foreignKey({
      columns: [table.districtId, table.documentId],
      foreignColumns: [documents.districtId, documents.id],
    }),
    index("draft_at").on(table.districtId, table.at),
  ],
);

/** The document's own row behind a measure; one for each document that it was taken in from. */
export const rowSources = pgTable(
  "row_source",
  {
    districtId: ofDistrict(),
    measureId: text("measure_id").notNull(),
    documentId: text("document_id").notNull(),
    /** The row as JSON, as text: see `document.read`. */
    row: text("row").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.measureId, table.documentId] }),
    foreignKey({
      columns: [table.districtId, table.documentId],
      foreignColumns: [documents.districtId, documents.id],
    }),
  ],
);
