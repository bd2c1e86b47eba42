/** Values as an address writes them, strictly: what is no number is not made one. */
import { z } from "@hono/zod-openapi";

/** A whole number within bounds. */
export const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most)
    .openapi({ type: "integer", minimum: least, maximum: most });

/** `true` or `false`. */
export const flag = z
  .enum(["true", "false"])
  .transform((value) => value === "true")
  .openapi({ type: "boolean" });
