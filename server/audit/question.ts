/** The questions about the log as they stand in an address. */
import { z } from "zod";
import { DistrictId } from "#data/schema/ids.ts";
import { LogDay, LogKind } from "#data/schema/log.ts";
import { READABLE } from "#data/schema/text.ts";
import { several } from "#server/http/several.ts";

const text = z.string().trim().min(1).max(200).regex(READABLE, "no control characters").optional();
const day = LogDay.optional();

export const DistrictQuery = z.strictObject({ district: DistrictId });

/** Which entries; `who` and `subject` are parts of what stands there, days are Swedish and count whole. */
export const LogFilter = DistrictQuery.extend({
  kind: several(z.array(LogKind).max(LogKind.options.length).optional()),
  who: text,
  subject: text,
  from: day,
  to: day,
});
export type LogFilter = z.infer<typeof LogFilter>;

const wholeNumber = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

export const LogQuery = LogFilter.extend({
  /** Only entries with a lower number: where the page before ended. */
  before: wholeNumber.pipe(z.int().min(1)).optional(),
  limit: wholeNumber.pipe(z.int().min(1).max(200)).default(50),
});
