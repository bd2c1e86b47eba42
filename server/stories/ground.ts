/**
 * What a story is made of: the data as the story's audience sees it, whoever prepares the story. There
 * is no other way from the data to a slide.
 */

import { VISITOR, type Viewer } from "#data/rules/permissions.ts";
import type { StoryGround } from "#data/rules/story/gather-facts.ts";
import type { Audience } from "#data/schema/audience.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { SnapshotStore, View } from "#server/dataset/index.ts";

/** Somebody of the audience: who works in the district, who speaks for every actor there, or anyone. */
function viewerOf(audience: Audience, district: DistrictId, actors: readonly string[]): Viewer {
  switch (audience) {
    case "internal":
      return { grants: [{ district, role: "reader", actors: new Set() }] };
    case "partner":
      return { grants: [{ district, role: "representative", actors: new Set(actors) }] };
    case "public":
      return VISITOR;
  }
}

export function audienceView(store: SnapshotStore, audience: Audience, district: DistrictId): View {
  const actors = store.current.dataset.actors.map(({ id }) => id);
  // The public sees the same wherever it looks from.
  const key = audience === "public" ? "story public" : `story ${audience} ${district}`;
  return store.view(viewerOf(audience, district, actors), key);
}

/** @param day today, local time */
export function groundOf(
  store: SnapshotStore,
  audience: Audience,
  district: DistrictId,
  day: string,
): StoryGround {
  const { whole, rows, features } = audienceView(store, audience, district);
  return { audience, revision: whole.revision, day, rows, places: features, actors: whole.dataset.actors };
}
