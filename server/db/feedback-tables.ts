/** What the public has told the districts: beside the plans, and beside what is published. */
import { bigint, foreignKey, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { ofDistrict, version } from "./district-table.ts";

/** No column says who wrote it, from where, or at what moment. */
export const feedback = pgTable(
  "feedback",
  {
    districtId: ofDistrict(),
    id: text("id").notNull(),
    /** Counts up: of two of one day the later one has the higher. */
    number: bigint("number", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    receivedOn: text("received_on").notNull(),
    /** Null: about all that the district has published. A place may go; what was told of it stays its term. */
    placeId: text("place_id"),
    about: text("about").notNull(),
    text: text("text").notNull(),
    /** The published version that its writer had read. */
    edition: integer("edition").notNull(),
    state: text("state").notNull().default("new"),
    /** The measure that it is about, once somebody has said which. */
    measureId: text("measure_id"),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.id] }),
    index("feedback_received").on(table.districtId, table.receivedOn),
  ],
);

/** What is still to be sent to a district's mailbox; a row goes once it is sent, and with its piece. */
export const feedbackMail = pgTable(
  "feedback_mail",
  {
    districtId: ofDistrict(),
    feedbackId: text("feedback_id").notNull(),
    tries: integer("tries").notNull().default(0),
    /** Whole hours since 1970 began: no finer moment of what somebody wrote is kept. Null: given up. */
    dueHour: integer("due_hour"),
    /** Why it did not go the last time. */
    fault: text("fault"),
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.feedbackId] }),
    foreignKey({
      columns: [table.districtId, table.feedbackId],
      foreignColumns: [feedback.districtId, feedback.id],
    }).onDelete("cascade"),
    index("feedback_mail_due").on(table.dueHour),
  ],
);
