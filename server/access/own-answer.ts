/** An answer about accounts, to the one whose they are or who administers them: the route has seen to that. */
import type { z } from "zod";
import { project } from "#data/rules/project.ts";

export const ownAnswer = <T extends z.ZodType>(schema: T, value: z.output<T>): z.output<T> =>
  project(schema, value, () => "internal");
