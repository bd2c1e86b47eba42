/** The fields of a measure that the reader may change, and a new follow-up. */
import { type ReactNode, useId } from "react";
import { Form } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { EditFooter } from "#client/ui/edit-footer.tsx";
import { ContinuesInField } from "./continues-in-field.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { StatusField } from "./status-field.tsx";
import { TextInput } from "./text-input.tsx";
import type { Edit } from "./use-edit.ts";

const TIMES = ["from", "to", "targetYear"] as const;

interface EditFormProps {
  edit: Edit;
  mayEdit: boolean;
  onClose: () => void;
  children: ReactNode;
}

export function EditForm({ edit, mayEdit, onClose, children }: EditFormProps) {
  const { t } = useTranslation();
  const { draft, note, errors, set, setNote } = edit;
  const noteTitle = useId();
  return (
    <Form
      validationBehavior="aria"
      className="flex min-h-0 flex-1 flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        edit.save(edit.base, draft);
      }}
    >
      <div className="min-h-0 flex-1 space-y-5 overflow-y-auto px-5 py-4">
        <ErrorSummary errors={errors} error={edit.error} />
        <StatusField value={draft.status} onChange={(status) => set({ status })} />
        <ContinuesInField value={draft.continuesIn} onChange={(continuesIn) => set({ continuesIn })} />
        {mayEdit && (
          <>
            <TextInput
              field="title"
              value={draft.title}
              maxLength={160}
              errors={errors}
              onChange={(title) => set({ title })}
            />
            <TextInput
              field="words"
              value={draft.words}
              maxLength={160}
              errors={errors}
              onChange={(words) => set({ words })}
            />
            <div className="grid gap-4 sm:grid-cols-3">
              {TIMES.map((field) => (
                <TextInput
                  key={field}
                  field={field}
                  value={draft[field]}
                  maxLength={10}
                  {...(field === "targetYear" ? {} : { hint: t("edit.hint.day") })}
                  errors={errors}
                  onChange={(value) => set({ [field]: value })}
                />
              ))}
            </div>
            <TextInput
              field="goals"
              value={draft.goals}
              maxLength={20_000}
              rows={3}
              hint={t("edit.hint.goals")}
              errors={errors}
              onChange={(goals) => set({ goals })}
            />
            <TextInput
              field="comment"
              value={draft.comment}
              maxLength={600}
              rows={3}
              hint={t("edit.hint.comment")}
              errors={errors}
              onChange={(comment) => set({ comment })}
            />
          </>
        )}
        <section
          aria-labelledby={noteTitle}
          className="space-y-3 rounded-xl border border-line bg-paper-2 p-4"
        >
          <h3 id={noteTitle} className="font-semibold">
            {t("edit.newFollowUp")}
          </h3>
          <TextInput
            field="text"
            value={note.text}
            maxLength={600}
            rows={3}
            hint={t("edit.hint.noNames")}
            errors={errors}
            onChange={(text) => setNote({ ...note, text })}
          />
          <TextInput
            field="date"
            value={note.date}
            maxLength={10}
            hint={t("edit.hint.date")}
            errors={errors}
            onChange={(date) => setNote({ ...note, date })}
          />
        </section>
        {children}
      </div>
      <EditFooter isUnchanged={!edit.isDirty} isSaving={edit.isSaving} onClose={onClose} />
    </Form>
  );
}
