/** What has become of the joint efforts: planned, changed, told of afterwards, taken away; for those who may know of them. Pure. */
import type { FieldChange } from "#data/schema/change-answer.ts";
import { type EffortContent, effortActors } from "#data/schema/effort.ts";
import type { DistrictId, EffortId } from "#data/schema/ids.ts";
import type { NewsKind, WholeNews } from "#data/schema/news.ts";
import { fieldChanges, seenFields } from "#server/changes/index.ts";
import type { Teller } from "./then-and-now.ts";

interface Kept {
  district: DistrictId;
  content: EffortContent;
}

const entry = (
  id: EffortId,
  { district, content }: Kept,
  kind: NewsKind,
  fields: FieldChange[] = [],
): WholeNews => ({
  district,
  actors: effortActors(content),
  kind,
  about: { noun: "effort", id },
  title: content.title,
  places: content.stops,
  fields,
});

export const effortNews: Teller = ({ now, beside }) => {
  const current = [...beside.now.efforts].flatMap(([id, kept]): WholeNews[] => {
    const before = beside.before.efforts.get(id);
    if (before === undefined) return [entry(id, kept, "effort-added")];
    const asChange = ({ district, content }: Kept) => ({
      kind: "set-effort" as const,
      effort: id,
      district,
      content,
      actors: [],
    });
    const scope = { district: kept.district, actors: effortActors(kept.content) };
    const all = fieldChanges(asChange(kept), asChange(before));
    const fields = seenFields("effort", all, now.audienceIn(scope));
    const outcome = fields.filter(({ field }) => field === "outcome");
    const others = fields.filter(({ field }) => field !== "outcome");
    return [
      ...(outcome.length === 0 ? [] : [entry(id, kept, "effort-told", outcome)]),
      ...(others.length === 0 ? [] : [entry(id, kept, "effort-changed", others)]),
    ];
  });
  const gone = [...beside.before.efforts].filter(([id]) => !beside.now.efforts.has(id));
  return [...current, ...gone.map(([id, kept]) => entry(id, kept, "effort-removed"))];
};
