/** Why a form comes back instead of being taken. */
import type { Judged } from "#data/rules/feedback/judge-feedback.ts";

export type Fault =
  | Exclude<Judged, { is: "fit" }>
  /** Another version has been published since, or the form was never seen. */
  | { is: "changed" }
  | { is: "too-many" }
  | { is: "full" };
