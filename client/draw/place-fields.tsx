/** What is said of a place: name, kind, what it lies in, how exact its outline is. */
import { Checkbox } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CheckMark } from "#client/ui/check-mark.tsx";
import { Field } from "#client/ui/field.tsx";
import { PlaceId } from "#data/schema/ids.ts";
import { PlaceKind } from "#data/schema/place.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import { Choice } from "./choice.tsx";
import type { PlaceDraft } from "./place-draft.ts";

/** Metres that one can tell apart. */
const RADII_M = [2, 5, 10, 25, 50, 100, 300];

interface PlaceFieldsProps {
  idOf: (field: string) => string;
  /** The other places of the district. */
  others: readonly PlaceFeature[];
  draft: PlaceDraft;
  set: (some: Partial<PlaceDraft>) => void;
}

export function PlaceFields({ idOf, others, draft, set }: PlaceFieldsProps) {
  const { t } = useTranslation();
  const radii = [...new Set([...RADII_M, draft.accuracyRadiusM])].sort((a, b) => a - b);
  return (
    <>
      <Field
        id={idOf("name")}
        name="name"
        lang="sv"
        label={t("draw.field.name")}
        description={t("draw.hint.name")}
        value={draft.name}
        onChange={(name) => set({ name })}
        maxLength={160}
      />
      <Field
        id={idOf("description")}
        name="description"
        lang="sv"
        rows={2}
        label={t("draw.field.description")}
        description={t("draw.hint.description")}
        value={draft.description}
        onChange={(description) => set({ description })}
        maxLength={600}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Choice
          id={idOf("kind")}
          name="kind"
          label={t("draw.field.kind")}
          value={draft.kind}
          options={PlaceKind.options.map((kind) => ({ value: kind, words: t(`terms.placeKind.${kind}`) }))}
          onChange={(kind) => set({ kind: PlaceKind.parse(kind) })}
        />
        <Choice
          id={idOf("parent")}
          name="parent"
          label={t("draw.field.parent")}
          value={draft.parent}
          options={[
            { value: "", words: t("draw.noParent") },
            ...others.map(({ id, properties }) => ({ value: id, words: properties.name })),
          ]}
          onChange={(parent) => set({ parent: parent === "" ? "" : PlaceId.parse(parent) })}
        />
        <Choice
          id={idOf("accuracyRadiusM")}
          name="accuracyRadiusM"
          label={t("draw.field.accuracyRadiusM")}
          value={String(draft.accuracyRadiusM)}
          options={radii.map((metres) => ({
            value: String(metres),
            words: t("draw.within", { metres }),
          }))}
          onChange={(metres) => set({ accuracyRadiusM: Number(metres) })}
        />
        <Checkbox
          isSelected={draft.openDrugScene}
          onChange={(openDrugScene) => set({ openDrugScene })}
          className="group flex min-h-10 items-center gap-2 self-end"
        >
          <CheckMark />
          {t("draw.field.openDrugScene")}
        </Checkbox>
      </div>
      <Field
        id={idOf("aliases")}
        name="aliases"
        lang="sv"
        rows={2}
        label={t("draw.field.aliases")}
        description={t("draw.hint.aliases")}
        value={draft.aliases}
        onChange={(aliases) => set({ aliases })}
      />
    </>
  );
}
