/** What the looks of the bars and marks mean. */
import { useTranslation } from "react-i18next";
import type { BarKind } from "#data/rules/timeline/bars.ts";
import { KindSwatch } from "./kind-look.tsx";

const KINDS: readonly BarKind[] = ["one-off", "recurring", "line-work"];

export function Legend() {
  const { t } = useTranslation();
  return (
    <ul aria-label={t("timeline.legend.label")} className="flex flex-wrap gap-x-5 gap-y-1 px-4 pb-2 text-sm">
      {KINDS.map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <KindSwatch kind={kind} />
          {t(`timeline.kind.${kind}`)}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <svg aria-hidden="true" viewBox="-7 -7 14 14" className="size-3.5">
          <path d="M0-6 6 0 0 6-6 0z" className="fill-accent" />
        </svg>
        {t("timeline.legend.target")}
      </li>
      <li className="text-muted">{t("timeline.legend.endless")}</li>
      <li className="text-muted">{t("timeline.legend.assumed")}</li>
    </ul>
  );
}
