/**
 * The tables. Every key begins with the district, the tenant, so that the data can be spread by it.
 *
 * What actors, places and rows are is said once, by the zod schemas: columns hold what is asked for
 * or referred to, the rest of a record stands in `record` and is read through its schema.
 */
import {
  boolean,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import { ofDistrict, version } from "./district-table.ts";

export { districts } from "./district-table.ts";

export const actors = pgTable(
  "actor",
  { districtId: ofDistrict(), id: text("id").notNull(), record: jsonb("record").notNull(), version },
  (table) => [primaryKey({ columns: [table.districtId, table.id] })],
);

export const places = pgTable(
  "place",
  {
    districtId: ofDistrict(),
    id: text("id").notNull(),
    parentId: text("parent_id"),
    openDrugScene: boolean("open_drug_scene").notNull(),
    record: jsonb("record").notNull(),
    /** GeoJSON, WGS 84, longitude first; its bounds in degrees beside it, to search by. */
    geometry: jsonb("geometry").notNull(),
    west: doublePrecision("west").notNull(),
    south: doublePrecision("south").notNull(),
    east: doublePrecision("east").notNull(),
    north: doublePrecision("north").notNull(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.id] }),
    foreignKey({ columns: [table.districtId, table.parentId], foreignColumns: [table.districtId, table.id] }),
    index("place_bounds").on(table.districtId, table.west, table.south, table.east, table.north),
  ],
);

export const plans = pgTable(
  "plan",
  {
    districtId: ofDistrict(),
    id: text("id").notNull(),
    year: integer("year").notNull(),
    record: jsonb("record").notNull(),
    /** The document that it was taken in from: its SHA-256; null where that is not kept here. */
    documentId: text("document_id"),
    /** Counts up with each write to the plan or to a row of it. */
    version,
  },
  (table) => [primaryKey({ columns: [table.districtId, table.id] })],
);

export const priorityAreas = pgTable(
  "priority_area",
  {
    districtId: ofDistrict(),
    id: text("id").notNull(),
    planId: text("plan_id").notNull(),
    position: integer("position").notNull(),
    record: jsonb("record").notNull(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.id] }),
    foreignKey({
      columns: [table.districtId, table.planId],
      foreignColumns: [plans.districtId, plans.id],
    }).onDelete("cascade"),
  ],
);

export const problems = pgTable(
  "problem",
  {
    districtId: ofDistrict(),
    id: text("id").notNull(),
    priorityAreaId: text("priority_area_id").notNull(),
    position: integer("position").notNull(),
    record: jsonb("record").notNull(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.id] }),
    foreignKey({
      columns: [table.districtId, table.priorityAreaId],
      foreignColumns: [priorityAreas.districtId, priorityAreas.id],
    }).onDelete("cascade"),
  ],
);

export const problemPlaces = pgTable(
  "problem_place",
  {
    districtId: ofDistrict(),
    problemId: text("problem_id").notNull(),
    placeId: text("place_id").notNull(),
    position: integer("position").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.problemId, table.placeId] }),
    foreignKey({
      columns: [table.districtId, table.problemId],
      foreignColumns: [problems.districtId, problems.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.districtId, table.placeId],
      foreignColumns: [places.districtId, places.id],
    }),
  ],
);

export const causes = pgTable(
  "cause",
  {
    districtId: ofDistrict(),
    id: text("id").notNull(),
    problemId: text("problem_id").notNull(),
    position: integer("position").notNull(),
    record: jsonb("record").notNull(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.id] }),
    foreignKey({
      columns: [table.districtId, table.problemId],
      foreignColumns: [problems.districtId, problems.id],
    }).onDelete("cascade"),
  ],
);

export const measures = pgTable(
  "measure",
  {
    districtId: ofDistrict(),
    id: text("id").notNull(),
    causeId: text("cause_id").notNull(),
    position: integer("position").notNull(),
    status: text("status").notNull(),
    targetYear: integer("target_year"),
    /** Whether the row names places of its own; they stand in `measure_place`. */
    ownPlaces: boolean("own_places").notNull(),
    record: jsonb("record").notNull(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.id] }),
    foreignKey({
      columns: [table.districtId, table.causeId],
      foreignColumns: [causes.districtId, causes.id],
    }).onDelete("cascade"),
    index("measure_status").on(table.districtId, table.status),
  ],
);

export const measurePlaces = pgTable(
  "measure_place",
  {
    districtId: ofDistrict(),
    measureId: text("measure_id").notNull(),
    placeId: text("place_id").notNull(),
    position: integer("position").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.measureId, table.placeId] }),
    foreignKey({
      columns: [table.districtId, table.measureId],
      foreignColumns: [measures.districtId, measures.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.districtId, table.placeId],
      foreignColumns: [places.districtId, places.id],
    }),
  ],
);

export const responsibilities = pgTable(
  "responsibility",
  {
    districtId: ofDistrict(),
    measureId: text("measure_id").notNull(),
    position: integer("position").notNull(),
    /** The tenant that owns the actor: the measure's district, or the city. */
    actorDistrictId: text("actor_district_id").notNull(),
    actorId: text("actor_id").notNull(),
    role: text("role").notNull(),
    function: text("function"),
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.measureId, table.position] }),
    foreignKey({
      columns: [table.districtId, table.measureId],
      foreignColumns: [measures.districtId, measures.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.actorDistrictId, table.actorId],
      foreignColumns: [actors.districtId, actors.id],
    }),
    index("responsibility_actor").on(table.districtId, table.actorId, table.role),
  ],
);

export const followUps = pgTable(
  "follow_up",
  {
    districtId: ofDistrict(),
    measureId: text("measure_id").notNull(),
    position: integer("position").notNull(),
    record: jsonb("record").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.measureId, table.position] }),
    foreignKey({
      columns: [table.districtId, table.measureId],
      foreignColumns: [measures.districtId, measures.id],
    }).onDelete("cascade"),
  ],
);

export const findings = pgTable(
  "finding",
  {
    districtId: ofDistrict(),
    planId: text("plan_id").notNull(),
    position: integer("position").notNull(),
    record: jsonb("record").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.planId, table.position] }),
    foreignKey({
      columns: [table.districtId, table.planId],
      foreignColumns: [plans.districtId, plans.id],
    }).onDelete("cascade"),
  ],
);

/** Per tenant: which files it was seeded from, and how often its data has changed. */
export const revisions = pgTable("revision", {
  districtId: ofDistrict().primaryKey(),
  seedHash: text("seed_hash"),
  revision: integer("revision").notNull().default(1),
});
