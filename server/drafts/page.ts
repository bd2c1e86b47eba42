/** A draft as its review shows it. */
import type { DraftPage } from "#data/schema/draft.ts";
import { countsOf, type Proposed } from "./proposals.ts";
import type { StoredDraft } from "./store.ts";

export function draftPage({ summary }: StoredDraft, proposed: Proposed | null): DraftPage {
  if (proposed === null)
    return { draft: summary, held: null, tabs: [], dropped: [], summary: [], notUnderstood: [], notices: [] };
  const { read, proposal, held, heldVersion } = proposed;
  return {
    draft: { ...summary, counts: countsOf(proposed) },
    held: held === null ? null : { id: held.id, title: held.title, version: heldVersion },
    tabs: read.tabs.map(({ kind, priorityArea }, index) => ({
      kind,
      priorityArea,
      rows: proposal.tabs[index] ?? [],
    })),
    dropped: proposal.dropped.map(({ id, measure }) => ({ measure: id, title: measure.title })),
    summary: read.summary,
    notUnderstood: read.notUnderstood,
    notices: read.notices,
  };
}
