/** How many measures are told, and why the others are not, in one line. */
import { useTranslation } from "react-i18next";
import type { PublishCounts } from "#data/schema/publish-answer.ts";

const PARTS = ["otherTabs", "removed", "reworded", "coarsened", "unanswered"] as const;

export function SetCounts({ counts }: { counts: PublishCounts }) {
  const { t } = useTranslation();
  const { published, measures, places } = counts;
  const parts = PARTS.filter((part) => counts[part] > 0).map((part) =>
    t(`publish.parts.${part}`, { count: counts[part] }),
  );
  return (
    <p>
      <span className="font-semibold">
        {t("publish.summary", {
          count: measures,
          published,
          places: t("publish.places", { count: places }),
        })}
      </span>
      {parts.length > 0 && <span className="text-muted">{` ${parts.join(", ")}.`}</span>}
    </p>
  );
}
