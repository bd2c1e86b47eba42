/** Open drug scenes only, all but them, or both. */

import { Checkbox, CheckboxGroup, Label } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import { CheckMark } from "#client/ui/check-mark.tsx";

export function OpenDrugSceneField() {
  const { t } = useTranslation();
  const { filter, change } = useFilter();
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
        {(["true", "false"] as const).map((value) => (
          <Checkbox
            key={value}
            value={value}
            className="group flex cursor-pointer items-center gap-2 rounded-md py-0.5 data-focus-visible:outline-2 data-focus-visible:outline-accent"
          >
            <CheckMark />
            {t(`filter.openDrugScene.${value}`)}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
