/** Whether a packed file's own properties name somebody: who made it, who changed it last, who wrote a comment. */
import { personalData } from "#data/rules/person-guard.ts";
import type { Notice } from "#data/schema/document.ts";
import type { ReadLimits } from "#server/plans/read/limits.ts";
import { openPackage } from "./open-package.ts";

/** Where workbooks and text documents say it. */
const SAYS =
  /^(?:docProps\/(?:core|app)|meta|xl\/(?:threaded)?comments\/?[^/]*|xl\/persons\/[^/]*|word\/(?:comments|people))\.xml$/i;

const VALUES = [
  /<(?:[\w-]+:)?(?:creator|lastModifiedBy|Manager|author|initial-creator|printed-by)(?:\s[^>]*)?>([^<]+)</g,
  /\s(?:[\w-]+:)?(?:author|displayName)="([^"]+)"/g,
];

/**
 * What stands in a file's properties is never read into a draft; that a person is named there is told, and
 * not who.
 *
 * @param values what the properties say
 */
export function personsNotice(values: Iterable<string>): Notice[] {
  const persons = new Set([...values].filter((value) => personalData(value).length > 0));
  return persons.size === 0 ? [] : [{ kind: "persons-ignored", where: null, count: persons.size }];
}

/** Nothing of a file whose properties cannot be read: they are no part of what it says. */
export async function namedPersons(bytes: Uint8Array, limits: ReadLimits): Promise<Notice[]> {
  const opened = await openPackage(bytes, limits, (name) => SAYS.test(name));
  if (!opened.ok) return [];
  const texts = [...opened.package.parts.values()].map((part) => new TextDecoder().decode(part));
  const values = texts.flatMap((text) =>
    VALUES.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, value]) => value ?? [])),
  );
  return personsNotice(values);
}
