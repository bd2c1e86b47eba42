/** What there is to tell: a change, or that too much has happened to tell it one by one. */
import type { Changed } from "#server/changes/index.ts";

export type News =
  | { kind: "changed"; changed: Changed }
  /** Whoever listens asks for everything anew. */
  | { kind: "reset"; revision: number };

export const revisionOf = (news: News): number =>
  news.kind === "changed" ? news.changed.revision : news.revision;
