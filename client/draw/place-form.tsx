/** The map to draw on, and beside it what is said of the place; on a phone one above the other. */
import type { Map as MapLibre } from "maplibre-gl";
import { type ReactNode, useState } from "react";
import { Form } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { EditFooter } from "#client/ui/edit-footer.tsx";
import { ErrorSummary } from "#client/ui/error-summary.tsx";
import { FaultsContext } from "#client/ui/faults.ts";
import { Field } from "#client/ui/field.tsx";
import { useFieldErrors } from "#client/ui/use-field-errors.ts";
import { useTheme } from "#client/ui/use-theme.ts";
import type { Position } from "#data/schema/geometry.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import { AskedField } from "./asked-field.tsx";
import { DrawMap } from "./draw-map.tsx";
import { DrawingTools } from "./drawing-tools.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { useDrawWords } from "./use-draw-words.ts";
import type { PlaceEdit } from "./use-place-edit.ts";

interface PlaceFormProps {
  edit: PlaceEdit;
  /** The other places of the district. */
  others: readonly PlaceFeature[];
  near: Position | null;
  onClose: () => void;
  /** What is asked first, such as whose place it is. */
  children?: ReactNode;
}

/** Where a field is found from the summary of errors. */
const fieldId = (path: string): string => `place-${path}`;

export function PlaceForm({ edit, others, near, onClose, children }: PlaceFormProps) {
  const { t } = useTranslation();
  const words = useDrawWords();
  const theme = useTheme();
  const [map, setMap] = useState<MapLibre | null>(null);
  const { base, draft, drawing, errors } = edit;
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
        <div className="min-h-0 flex-1 overflow-y-auto lg:grid lg:grid-cols-[1fr_26rem] lg:overflow-hidden">
          <div className="h-72 sm:h-96 lg:h-auto">
            <DrawMap
              key={theme}
              theme={theme}
              drawing={drawing}
              neighbours={others}
              near={near}
              onMap={setMap}
            />
          </div>
          <div className="space-y-5 border-line px-5 py-4 lg:overflow-y-auto lg:border-l">
            <ErrorSummary items={items} error={edit.error} />
            <AskedField edit={edit} />
            {children}
            <section
              id={fieldId("geometry")}
              tabIndex={-1}
              aria-label={t("draw.field.geometry")}
              className="rounded-xl border border-line bg-paper-2 p-4 outline-none"
            >
              {faults.geometry !== undefined && (
                <p className="mb-2 text-sm font-semibold text-fault">{faults.geometry}</p>
              )}
              <DrawingTools drawing={drawing} map={map} maySplit={base !== null} />
            </section>
            <PlaceFields idOf={fieldId} others={others} draft={draft} set={edit.set} />
            <Field
              id={fieldId("reason")}
              name="reason"
              lang="sv"
              rows={2}
              label={t("draw.field.reason")}
              description={t("draw.hint.reason")}
              value={edit.reason}
              onChange={edit.setReason}
              maxLength={600}
            />
          </div>
        </div>
      </FaultsContext>
      <EditFooter isUnchanged={base !== null && !edit.isDirty} isSaving={edit.isSaving} onClose={onClose} />
    </Form>
  );
}
