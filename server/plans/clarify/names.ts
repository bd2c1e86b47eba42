/** How clarifications name places and actors, so that each name means one of them. Pure. */

interface Named<Id extends string> {
  id: Id;
  name: string;
}

/** Between names in a list; a name that holds it is written by its id. */
const BETWEEN = "; ";

export interface Labels<Id extends string> {
  /** The name where no other has it, else the id. */
  labelOf: (id: Id) => string;
  idOf: (label: string) => Id | null;
}

export function labelsOf<Id extends string>(all: readonly Named<Id>[]): Labels<Id> {
  const byName = new Map<string, Id | null>();
  for (const { id, name } of all) byName.set(name, byName.has(name) || name.includes(";") ? null : id);
  const ids = new Map(all.map(({ id, name }) => [id as string, { id, name }]));
  return {
    labelOf: (id) => {
      const name = ids.get(id)?.name;
      return name !== undefined && byName.get(name) === id && !ids.has(name) ? name : id;
    },
    idOf: (label) => ids.get(label)?.id ?? byName.get(label) ?? null,
  };
}

export const listed = (labels: readonly string[]): string => labels.join(BETWEEN);
export const labelsIn = (list: string): string[] => (list === "" ? [] : list.split(BETWEEN));

/** An actor with the function that somebody has there: `Polisen (kommunpolis)`. */
export const withFunction = (label: string, duty: string | null): string =>
  duty === null ? label : `${label} (${duty})`;

/** The actor and the function in such words; the longest label that is known counts. */
export function actorIn<Id extends string>(
  words: string,
  { idOf }: Labels<Id>,
): { actor: Id; function: string | null } | null {
  const whole = idOf(words);
  if (whole !== null) return { actor: whole, function: null };
  if (!words.endsWith(")")) return null;
  for (let at = words.lastIndexOf(" ("); at > 0; at = words.lastIndexOf(" (", at - 1)) {
    const actor = idOf(words.slice(0, at));
    if (actor !== null) return { actor, function: words.slice(at + 2, -1) };
  }
  return null;
}
