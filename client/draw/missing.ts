/** Places that open drafts name and the register does not have, so that somebody draws them; pure. */
import type { DraftPage } from "#data/schema/draft.ts";
import type { DistrictId } from "#data/schema/ids.ts";

export interface MissingPlace {
  name: string;
  district: DistrictId;
  /** Rows that name it. */
  rows: number;
}

/** Each once in its district, however it is written; those that most rows wait for first. */
export function missingPlaces(pages: readonly DraftPage[]): MissingPlace[] {
  const found = new Map<string, MissingPlace>();
  for (const { draft, tabs } of pages) {
    const district = draft.head.district ?? draft.district;
    for (const { open } of tabs.flatMap(({ rows }) => rows)) {
      for (const { kind, words } of open) {
        if (kind !== "unknown-place" || words === null) continue;
        const key = `${district} ${words.toLocaleLowerCase("sv")}`;
        const known = found.get(key);
        found.set(key, { name: known?.name ?? words, district, rows: (known?.rows ?? 0) + 1 });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.rows - a.rows || a.name.localeCompare(b.name, "sv"));
}
