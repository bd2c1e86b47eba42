/** The tables of what people decide and agree on beside the plans: it stays when a plan is read in anew. */
import { jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { ofDistrict, version } from "./district-table.ts";

/** What somebody has decided of a finding; the findings themselves are worked out anew. */
export const findingDecisions = pgTable(
  "finding_decision",
  {
    districtId: ofDistrict(),
    key: text("key").notNull(),
    /** Null once it is open again: the row stays, so that its versions count on. */
    decision: jsonb("decision"),
    version,
  },
  (table) => [primaryKey({ columns: [table.districtId, table.key] })],
);

/** What actors have answered to what measures put on them; a row that goes and comes back finds its answers again. */
export const assignments = pgTable(
  "assignment",
  {
    districtId: ofDistrict(),
    measureId: text("measure_id").notNull(),
    actorId: text("actor_id").notNull(),
    /** Null once it was taken away: the row stays, so that its versions count on. */
    answer: jsonb("answer"),
    version,
  },
  (table) => [primaryKey({ columns: [table.districtId, table.measureId, table.actorId] })],
);

/** When actors were reminded of what they have not answered. */
export const reminders = pgTable(
  "reminder",
  {
    districtId: ofDistrict(),
    id: text("id").notNull(),
    at: text("at").notNull(),
    record: jsonb("record").notNull(),
  },
  (table) => [primaryKey({ columns: [table.districtId, table.id] })],
);

/** Joint efforts of several actors. */
export const efforts = pgTable(
  "effort",
  {
    districtId: ofDistrict(),
    id: text("id").notNull(),
    /** Null once it is taken away: the row stays, so that its versions count on. */
    content: jsonb("content"),
    version,
  },
  (table) => [primaryKey({ columns: [table.districtId, table.id] })],
);

/** What area meetings are shown, with what the plans said when each slide was made, and what the room asked. */
export const stories = pgTable(
  "story",
  {
    districtId: ofDistrict(),
    id: text("id").notNull(),
    /** Null once it is taken away: the row stays, so that its versions count on. */
    content: jsonb("content"),
    version,
  },
  (table) => [primaryKey({ columns: [table.districtId, table.id] })],
);

/** How far the publishing of a district has come: wordings, what is proposed, why a version was taken down. */
export const publications = pgTable(
  "publication",
  {
    districtId: ofDistrict(),
    key: text("key").notNull(),
    /** Null once it is taken back: the row stays, so that its versions count on. */
    content: jsonb("content"),
    version,
  },
  (table) => [primaryKey({ columns: [table.districtId, table.key] })],
);
