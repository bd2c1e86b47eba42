/** What has become of the register of actors: added, changed, gone, and who took over. Pure. */
import type { Actor } from "#data/schema/actor.ts";
import type { FieldChange } from "#data/schema/change-answer.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { NewsKind, WholeNews } from "#data/schema/news.ts";
import { fieldChanges, seenFields } from "#server/changes/index.ts";
import { CITY } from "#server/db/city.ts";
import type { Teller } from "./then-and-now.ts";

const asChange = ({ id: actor, district, ...set }: Actor) => ({
  kind: "change-actor" as const,
  actor,
  district,
  set,
});

const byId = (actors: readonly Actor[]): Map<ActorId, Actor> => new Map(actors.map((one) => [one.id, one]));

/** Whoever takes over from another is written as that one was. */
const isWrittenAs = ({ name, aliases }: Actor, gone: Actor): boolean =>
  [name, ...aliases].some((one) => one.toLocaleLowerCase("sv") === gone.name.toLocaleLowerCase("sv"));

export const actorNews: Teller = ({ then, now }) => {
  const [was, is] = [byId(then.whole.dataset.actors), byId(now.whole.dataset.actors)];
  const entry = (
    { id, district, name }: Actor,
    kind: NewsKind,
    { into = null, fields = [] }: { into?: ActorId | null; fields?: FieldChange[] } = {},
  ): WholeNews => ({
    // The city's own are every district's.
    district: district === CITY ? null : district,
    actors: [id],
    kind,
    about: { noun: "actor", id, into },
    title: name,
    places: [],
    fields,
  });
  const current = [...is.values()].flatMap((actor): WholeNews[] => {
    const before = was.get(actor.id);
    if (before === undefined) return [entry(actor, "actor-added")];
    const { district, actors } = entry(actor, "actor-changed");
    const all = fieldChanges(asChange(actor), asChange(before));
    const fields = seenFields("actor", all, now.audienceIn({ district, actors }));
    return fields.length === 0 ? [] : [entry(actor, "actor-changed", { fields })];
  });
  const gone = [...was.values()].filter(({ id }) => !is.has(id));
  return [
    ...current,
    ...gone.map((actor) => {
      const into = [...is.values()].find((one) => isWrittenAs(one, actor))?.id ?? null;
      return entry(actor, "actor-removed", { into });
    }),
  ];
};
