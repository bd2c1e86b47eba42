/** Changes what an effort is called, when it is and who comes; or tells how it went. */
import { useTranslation } from "react-i18next";
import type { View } from "#client/model/use-view.ts";
import { whoAttends } from "#data/rules/joint-efforts/who-attends.ts";
import { type Effort, type EffortChangeMade, type EffortContent, effortActors } from "#data/schema/effort.ts";
import type { ActorId } from "#data/schema/ids.ts";
import { EffortDialog } from "./effort-dialog.tsx";
import { EffortForm } from "./effort-form.tsx";
import { OutcomeForm } from "./outcome-form.tsx";
import { useEffortEdit } from "./use-effort-edit.ts";

export type EffortView = Pick<View, "allPlaces" | "allRows" | "actors">;

interface ChangeEffortProps {
  effort: Effort;
  /** Hears what was made; null when nothing had to be. */
  onSaved: (made: EffortChangeMade | null) => void;
  onClose: () => void;
}

/** Those who come, and who else answers for something at the stops. */
function actorsFor(content: EffortContent, { allPlaces, allRows, actors }: EffortView): ActorId[] {
  const chosen = effortActors(content);
  const stops = allPlaces.filter(({ id }) => content.stops.includes(id));
  const found = whoAttends({ places: allPlaces, rows: allRows, actors, chosen, stops, period: null });
  return found.map(({ actor }) => actor);
}

export function ChangeEffort({ effort, view, onSaved, onClose }: ChangeEffortProps & { view: EffortView }) {
  const { t } = useTranslation();
  const edit = useEffortEdit(effort, onSaved);
  return (
    <EffortDialog label={t("efforts.brief.change")} edit={edit} onClose={onClose}>
      <EffortForm
        initial={edit.written}
        actors={actorsFor(edit.written, view)}
        error={edit.error}
        isPending={edit.isSaving}
        isNew={edit.isGone}
        onSave={(fields) => edit.save(edit.base, { ...edit.written, ...fields })}
        onCancel={onClose}
      />
    </EffortDialog>
  );
}

export function TellOutcome({ effort, onSaved, onClose }: ChangeEffortProps) {
  const { t } = useTranslation();
  const edit = useEffortEdit(effort, onSaved);
  const { outcome, date } = edit.written;
  const today = new Intl.DateTimeFormat("sv-SE").format(new Date());
  return (
    <EffortDialog label={t("efforts.outcome.heading")} edit={edit} onClose={onClose}>
      <OutcomeForm
        initial={outcome ?? { date: date ?? today, text: "" }}
        error={edit.error}
        isPending={edit.isSaving}
        isNew={edit.isGone}
        onSave={(told) => edit.save(edit.base, { ...edit.written, outcome: told })}
        onCancel={onClose}
      />
    </EffortDialog>
  );
}
