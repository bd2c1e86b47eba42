/** What a reader is told in tests: the bounds as they are unless a test lowers one. */
import { ReadLimits } from "#server/plans/read/limits.ts";
import type { ReadContext } from "#server/plans/read/reading.ts";

export const contextFor = (fileName: string, limits: Partial<ReadLimits> = {}): ReadContext => ({
  fileName,
  limits: ReadLimits.parse(limits),
  onProgress: () => {},
  signal: new AbortController().signal,
});
