/** Above the sheets, not on paper: for whom, how large the type, and printing once every picture is there. */

import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Checkbox } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { CheckMark } from "#client/ui/check-mark.tsx";
import { ChoiceField } from "#client/ui/choice-field.tsx";
import { ShownAs } from "#data/schema/picture.ts";
import { SheetSearch } from "./sheet-search.ts";

interface SheetBarProps {
  /** Pictures that are not there yet. */
  waiting: number;
  failed: number;
}

/** How the sheets of this address are set. */
export function useSheetSearch(): SheetSearch {
  return SheetSearch.parse(useSearch({ strict: false }));
}

export function SheetBar({ waiting, failed }: SheetBarProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { me } = useMe();
  const { som = "own", stor = false } = useSheetSearch();
  const set = (part: SheetSearch) =>
    void navigate({ to: ".", search: (previous: object) => ({ ...previous, ...part }), replace: true });
  return (
    <div className="sheet-bar print:hidden">
      {(me?.grants.length ?? 0) > 0 && (
        <ChoiceField
          label={t("picture.shownAs")}
          value={som}
          choices={ShownAs.options.map((as) => ({ value: as, words: t(`picture.audiences.${as}`) }))}
          onChoose={(as) => set({ som: as === "own" ? undefined : as })}
        />
      )}
      <Checkbox
        isSelected={stor}
        onChange={(isLarge) => set({ stor: isLarge || undefined })}
        className="group flex min-h-10 items-center gap-2"
      >
        <CheckMark />
        {t("sheets.large")}
      </Checkbox>
      <Button
        className="button button-primary min-h-10"
        isDisabled={waiting > 0}
        onPress={() => window.print()}
      >
        {t("sheets.print")}
      </Button>
      <p role="status" className="w-full text-sm text-muted empty:hidden">
        {waiting > 0
          ? t("sheets.waiting", { count: waiting })
          : failed > 0
            ? t("sheets.failed", { count: failed })
            : null}
      </p>
    </div>
  );
}
