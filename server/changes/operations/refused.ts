/** A write that was not made, and why. */
import type { ApiProblem } from "#data/schema/api-problem.ts";

type Reason = "not-found" | "forbidden" | "changed-meanwhile" | "conflict" | "expired" | "invalid";

export class ChangeRefused extends Error {
  override name = "ChangeRefused";
  readonly reason: Reason;
  readonly issues: ApiProblem["issues"];

  constructor(reason: Reason, issues?: ApiProblem["issues"]) {
    super(reason);
    this.reason = reason;
    this.issues = issues;
  }
}
