/** Which revisions of the data the answers were made of, as the server says in a header of each. */
const HEADER = "data-revision";

let oldest: number | null = null;
const written = new Set<number>();

/** Notes what an answer says of its revision. */
export function noteRevision(method: string, headers: Headers): void {
  const header = headers.get(HEADER);
  if (header === null) return;
  const revision = Number(header);
  if (method === "GET") oldest = Math.min(oldest ?? revision, revision);
  else written.add(revision);
}

/** The revision since which changes may be unknown here; null before the first answer. */
export const oldestRevision = (): number | null => oldest;

/** Whether a write of this very page made the revision. */
export const isOwnWrite = (revision: number): boolean => written.has(revision);
