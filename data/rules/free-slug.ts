/** A name as a slug that nothing else of its kind has. */

/** Room for a number after it. */
const LONGEST = 90;

const slugOf = (name: string, otherwise: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "") || otherwise;

/** @param otherwise where no letter of the name can stand in a slug */
export function freeSlug(name: string, taken: ReadonlySet<string>, otherwise: string): string {
  const slug = slugOf(name, otherwise);
  for (let number = 1; ; number++) {
    const free = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(free)) return free;
  }
}
