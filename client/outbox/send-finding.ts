/** Sends what was decided of a finding: over another's decision only where that says what the reader saw. */
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import { ReviewedFinding } from "#data/schema/finding-answer.ts";
import type { NewDecision } from "#data/schema/finding-decision.ts";
import { saidByDecision, saidOfFinding, sayAgain } from "./said.ts";
import { ifMatch, sendBy, sentBy, type Way } from "./send.ts";

/** The way to send, by a way to make one write. */
export const sendFindingBy = (make: Way<"finding", NewDecision>["make"]) =>
  sendBy<"finding", NewDecision>({
    first: ({ version, set }) => ({ version, what: set }),
    make,
    currentIn: (current) => ReviewedFinding.safeParse(current).data,
    next: ({ set, was }, current) => {
      const { finding, version } = current;
      if (finding === undefined) return { kind: "meets" };
      const isSameGround = finding.fingerprint === set.fingerprint;
      const said = sayAgain({ set: saidByDecision(set), was }, saidOfFinding(finding), isSameGround);
      if (said === "stands") return { kind: "stands", now: { finding: current } };
      return said === "meets" ? { kind: "meets" } : { kind: "write", write: { version, what: set } };
    },
  });

export const sendFinding = sendFindingBy(({ finding: key, sender }, { version, what: json }) =>
  parseResponse(
    api.findings[":key"].decision.$put({ param: { key }, header: ifMatch(version), json }, sentBy(sender)),
  ),
);
