/** What becomes of a row, as a sign and a word: the colour never says it alone. */
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { RowFate } from "#data/schema/compared.ts";

const SIGN: Record<RowFate, string> = { changed: "≠", new: "+", dropped: "−", kept: "=" };

const TONE: Record<RowFate, string> = {
  changed: "border-care-line bg-care-wash text-care",
  new: "border-accent/30 bg-wash text-accent",
  dropped: "border-line bg-fault-wash text-fault",
  kept: "border-line bg-paper text-muted",
};

export function FateMark({ fate }: { fate: RowFate }) {
  const { t } = useTranslation();
  return (
    <span
      className={classes(
        "inline-flex shrink-0 items-center gap-1.5 rounded-md border px-2 text-sm leading-6 font-semibold",
        TONE[fate],
      )}
    >
      <span aria-hidden="true">{SIGN[fate]}</span>
      {t(`difference.fate.${fate}`)}
    </span>
  );
}
