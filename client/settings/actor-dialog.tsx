/** The dialog in which an actor is changed or added: the form, or what somebody else has changed meanwhile. */
import { useTranslation } from "react-i18next";
import { EditFrame } from "#client/ui/edit-frame.tsx";
import { MergeView } from "#client/ui/merge-view.tsx";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ActorChangeMade } from "#data/schema/change-answer.ts";
import { ActorForm } from "./actor-form.tsx";
import { type ActorSaved, useActorEdit, type WrittenActor } from "./use-actor-edit.ts";
import { useActorWords } from "./use-actor-words.ts";
import { useDistricts } from "./use-districts.ts";

interface ActorDialogProps {
  /** Null for a new one. */
  actor: ActorSummary | null;
  actors: readonly ActorSummary[];
  onClose: () => void;
  /** What was written before and was not taken. */
  written?: WrittenActor | null;
  onSaved: (saved: ActorSaved | null) => void;
  /** Another has taken over from the actor. */
  onMerged: (made: ActorChangeMade) => void;
  /** One of its aliases has become an actor of its own. */
  onSplit: (made: ActorChangeMade) => void;
}

export function ActorDialog(props: ActorDialogProps) {
  const { actor, actors, written = null, onSaved, onMerged, onSplit } = props;
  const { t } = useTranslation();
  const { own } = useDistricts("edit");
  const onlyDistrict = own.length === 1 ? (own.at(0)?.id ?? null) : null;
  const edit = useActorEdit({ opened: actor, onlyDistrict, written, onSaved });
  const onClose = () => {
    edit.giveUp();
    props.onClose();
  };
  const words = useActorWords();
  const { meeting } = edit;
  return (
    <EditFrame
      label={t(actor === null ? "actorEdit.add" : "actorEdit.title")}
      title={actor?.name ?? null}
      isHeld={edit.isDirty || meeting !== null}
      onClose={onClose}
    >
      {meeting === null ? (
        <ActorForm edit={edit} actors={actors} onMerged={onMerged} onSplit={onSplit} onClose={onClose} />
      ) : (
        <MergeView
          key={meeting.current.version}
          title={t("actorEdit.mergeTitle")}
          theirs={meeting.theirs}
          merge={meeting.merge}
          words={{
            name: words.field,
            value: (field, record) => words.value(field, record[field]),
          }}
          onSave={(merged) => edit.save(meeting.current, merged)}
          onClose={onClose}
        />
      )}
    </EditFrame>
  );
}
