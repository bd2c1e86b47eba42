/** An actor that was written and not taken, in its form as it was written. */
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { queries } from "#client/model/queries.ts";
import { type EditOf, withActorEdits } from "#client/outbox/index.ts";
import { GoneNotice } from "#client/records/gone-notice.tsx";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import { draftOfActor } from "./actor-draft.ts";
import type { WrittenActor } from "./use-actor-edit.ts";

const ActorDialog = lazy(async () => ({ default: (await import("./actor-dialog.tsx")).ActorDialog }));

interface CorrectActorProps {
  edit: EditOf<"actor" | "new-actor">;
  onClose: () => void;
}

/** Null where the actor that was changed is gone. */
function writtenIn(
  edit: CorrectActorProps["edit"],
  actors: readonly ActorSummary[],
): { actor: ActorSummary | null; written: WrittenActor } | null {
  if (edit.kind === "new-actor") {
    const { district } = edit.set;
    return { actor: null, written: { id: edit.id, draft: draftOfActor(edit.set), district } };
  }
  const actor = actors.find(({ id }) => id === edit.actor);
  if (actor === undefined) return null;
  const [asWritten = actor] = withActorEdits([actor], [{ ...edit, stuck: null }]);
  return { actor, written: { id: edit.id, draft: draftOfActor(asWritten), district: null } };
}

export function CorrectActor({ edit, onClose }: CorrectActorProps) {
  const { data } = useQuery(queries.actors());
  if (data === undefined) return null;
  const found = writtenIn(edit, data.items);
  if (found === null) return <GoneNotice title={edit.title} onClose={onClose} />;
  return (
    <Suspense>
      <ActorDialog
        actor={found.actor}
        actors={data.items}
        written={found.written}
        onClose={onClose}
        onSaved={onClose}
        onMerged={onClose}
        onSplit={onClose}
      />
    </Suspense>
  );
}
