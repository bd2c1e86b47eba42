/** From a draft to the plan: the rows, where each of them stands in its document, and the draft's own end, in one transaction. */
import { isDeepStrictEqual } from "node:util";
import { knownNames } from "#data/rules/known-names.ts";
import type { DraftCommitted } from "#data/schema/draft.ts";
import type { SetPlan } from "#data/schema/operation.ts";
import { appendLog, logActorOf } from "#server/audit/index.ts";
import { ChangeRefused, commit } from "#server/changes/index.ts";
import { planDifference, touched } from "#server/dataset/index.ts";
import type { Origin } from "#server/http/origin.ts";
import type { Person } from "#server/http/person.ts";
import { maskedRow, rememberedOf } from "#server/plans/index.ts";
import type { DraftDeps } from "./deps.ts";
import { keepRows, maskReading, shareDocument } from "./documents.ts";
import { countsOf, type Proposed } from "./proposals.ts";
import { type StoredDraft, updateDraft } from "./store.ts";

interface By {
  person: Person;
  origin: Origin;
}

/** Whether the draft's own decisions tell its plan's next document something that the plan itself does not. */
const saysMore = ({ decisions }: StoredDraft): boolean =>
  Object.values(decisions).some(
    ({ leftOut, corrections = {} }) => leftOut === true || Object.keys(corrections).length > 0,
  );

/**
 * A plan that says all of it already is not written: the draft is done, and there is no change.
 *
 * @throws ChangeRefused as a change is refused, and where the draft was decided on meanwhile
 */
export async function commitDraft(
  deps: DraftDeps,
  draft: StoredDraft,
  proposed: Proposed,
  { person, origin }: By,
): Promise<DraftCommitted> {
  const { proposal, held, heldVersion } = proposed;
  const { plan: content, sources } = proposal;
  const { document, version, district: tenant } = draft.summary;
  const { district, id: plan } = content;
  const difference = planDifference(held, content);
  const counts = {
    added: difference.added.length,
    changed: difference.changed.length,
    dropped: difference.dropped.length,
  };
  const done = { state: "committed" as const, counts: countsOf(proposed) };
  const allowed = knownNames(deps.store.current.dataset);
  const key = { district: tenant, document: document.id };
  if (held !== null && isDeepStrictEqual(held, content) && !saysMore(draft)) {
    await deps.db.transaction(async (tx) => {
      await maskReading(tx, key, allowed);
      if (!(await updateDraft(tx, draft, version, done))) throw new ChangeRefused("changed-meanwhile");
      const details = { document: content.document.title, added: 0, rewritten: 0, dropped: 0 };
      const event = { district, kind: "plan-imported", subject: `plan ${plan}`, details } as const;
      await appendLog(tx, logActorOf(person, origin), event, deps.now());
    });
    return { district, plan, change: null, ...counts };
  }
  const decisions = Object.fromEntries(
    proposal.tabs.flat().flatMap(({ measure, decision }) => {
      const remembered = rememberedOf(decision, allowed);
      return remembered === null ? [] : [[measure, remembered] as const];
    }),
  );
  // A row that is left out is kept as the document has it: the next one is held against it.
  const kept = new Set<string>([...planDifference(null, content).added, ...Object.keys(decisions)]);
  const operation: SetPlan = {
    kind: "set-plan",
    plan,
    district,
    content,
    document: { id: document.id, title: content.document.title },
    measures: touched(difference),
    ...(Object.keys(decisions).length === 0 ? {} : { decisions }),
  };
  const rows = new Map(
    [...sources].filter(([id]) => kept.has(id)).map(([id, row]) => [id, maskedRow(row, allowed)]),
  );
  const { change } = await commit(deps, person, origin, operation, {
    ifMatch: heldVersion,
    along: async (tx) => {
      await maskReading(tx, key, allowed);
      await shareDocument(tx, key, district);
      await keepRows(tx, { district, document: document.id }, rows);
      if (!(await updateDraft(tx, draft, version, done))) throw new ChangeRefused("changed-meanwhile");
    },
  });
  return { district, plan, change, ...counts };
}
