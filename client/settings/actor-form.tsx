/** The fields of an actor; for a new one also who owns it. */
import { Form } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { EditFooter } from "#client/ui/edit-footer.tsx";
import { ErrorSummary } from "#client/ui/error-summary.tsx";
import { FaultsContext } from "#client/ui/faults.ts";
import { Field } from "#client/ui/field.tsx";
import { useFieldErrors } from "#client/ui/use-field-errors.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ActorChangeMade } from "#data/schema/change-answer.ts";
import { ActorHistoryList } from "./actor-history.tsx";
import { ActorKindField } from "./actor-kind-field.tsx";
import { AliasFields } from "./alias-fields.tsx";
import { DistrictField } from "./district-field.tsx";
import { MergeActor } from "./merge-actor.tsx";
import { ParentField } from "./parent-field.tsx";
import { SplitAlias } from "./split-alias.tsx";
import type { ActorEdit } from "./use-actor-edit.ts";
import { useActorWords } from "./use-actor-words.ts";

interface ActorFormProps {
  edit: ActorEdit;
  actors: readonly ActorSummary[];
  onMerged: (made: ActorChangeMade) => void;
  onSplit: (made: ActorChangeMade) => void;
  onClose: () => void;
}

/** Where a field is found from the summary of errors. */
const fieldId = (path: string): string => `actor-${path}`;

const TOGETHER = ["abbreviation", "spelledOut"] as const;

export function ActorForm({ edit, actors, onMerged, onSplit, onClose }: ActorFormProps) {
  const { t } = useTranslation();
  const words = useActorWords();
  const { base, draft, set, errors } = edit;
  const { items, faults } = useFieldErrors(errors, fieldId, words);
  return (
    <Form
      validationBehavior="aria"
      className="flex min-h-0 flex-1 flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        edit.save(base, draft);
      }}
    >
      <FaultsContext value={faults}>
        <div className="min-h-0 flex-1 space-y-5 overflow-y-auto px-5 py-4">
          <ErrorSummary items={items} error={edit.error} />
          {base === null && (
            <DistrictField
              id={fieldId("district")}
              action="edit"
              label={t("actorEdit.field.district")}
              value={edit.district}
              onChange={edit.setDistrict}
              isMissing={errors.has("district")}
            />
          )}
          <Field
            id={fieldId("name")}
            name="name"
            lang="sv"
            label={t("actorEdit.field.name")}
            description={t("actorEdit.hint.name")}
            value={draft.name}
            onChange={(name) => set({ name })}
            maxLength={160}
          />
          <ActorKindField id={fieldId("kind")} value={draft.kind} onChange={(kind) => set({ kind })} />
          <ParentField
            id={fieldId("parent")}
            actors={actors}
            self={base?.id ?? null}
            district={edit.district}
            value={draft.parent}
            onChange={(parent) => set({ parent })}
          />
          <div className="grid gap-5 sm:grid-cols-2">
            {TOGETHER.map((name) => (
              <Field
                key={name}
                id={fieldId(name)}
                name={name}
                lang="sv"
                label={t(`actorEdit.field.${name}`)}
                value={draft[name]}
                onChange={(value) => set({ [name]: value })}
                maxLength={160}
              />
            ))}
          </div>
          <AliasFields idOf={fieldId} value={draft.aliases} onChange={(aliases) => set({ aliases })} />
          <Field
            id={fieldId("description")}
            name="description"
            lang="sv"
            rows={3}
            label={t("actorEdit.field.description")}
            description={t("edit.hint.noNames")}
            value={draft.description}
            onChange={(description) => set({ description })}
            maxLength={600}
          />
          {base !== null && (
            <>
              <MergeActor actor={base} actors={actors} onMerged={onMerged} />
              <SplitAlias actor={base} onSplit={onSplit} />
              <ActorHistoryList id={base.id} />
            </>
          )}
        </div>
      </FaultsContext>
      <EditFooter isUnchanged={base !== null && !edit.isDirty} isSaving={edit.isSaving} onClose={onClose} />
    </Form>
  );
}
