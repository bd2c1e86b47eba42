/** Open drug scenes only, all but them, or both. */
import { CheckboxGroup, Label } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { FacetValue } from "#data/rules/facet-counts.ts";
import { FacetChoice } from "./facet-choice.tsx";

export function OpenDrugSceneField({ counts }: { counts: ReadonlyMap<FacetValue, number> }) {
  const { t } = useTranslation();
  const { filter, change } = useFilter();
  // Whoever may not see which places are one is not asked.
  if (!counts.has(true)) return null;
  return (
    <CheckboxGroup
      value={filter.openDrugScene === undefined ? [] : [String(filter.openDrugScene)]}
      onChange={(chosen) => {
        // The two exclude one another: the one ticked last holds.
        const last = chosen.at(-1);
        change({ openDrugScene: last === undefined ? undefined : last === "true" });
      }}
    >
      <Label className="text-sm font-semibold text-muted">{t("filter.field.openDrugScene")}</Label>
      <div className="mt-1 space-y-0.5">
        {[true, false].map((value) => (
          <FacetChoice
            key={String(value)}
            value={String(value)}
            words={t(`filter.openDrugScene.${value ? "true" : "false"}`)}
            count={counts.get(value) ?? 0}
          />
        ))}
      </div>
    </CheckboxGroup>
  );
}
