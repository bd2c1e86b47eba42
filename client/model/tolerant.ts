import type { z } from "zod";

/** A value that cannot be understood is left out: an old or mistyped link still opens. */
export const tolerant = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
