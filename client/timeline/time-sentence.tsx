/** What the timeline shows, in a few sentences. */
import { useTranslation } from "react-i18next";
import type { BarKind } from "#data/rules/timeline/bars.ts";
import type { LaneNotice } from "#data/rules/timeline/lane-notices.ts";
import type { Timeline } from "#data/rules/timeline/lanes.ts";
import { timelineCounts } from "#data/rules/timeline/timeline-counts.ts";

const KINDS: readonly BarKind[] = ["one-off", "recurring", "line-work"];
const NOTICES: readonly LaneNotice["kind"][] = [
  "target-years-disagree",
  "ends-after-target",
  "target-year-moved",
  "target-year-trail",
];

export function TimeSentence({ timeline }: { timeline: Timeline }) {
  const { t, i18n } = useTranslation();
  const { byKind, endless, stopped, byNotice } = timelineCounts(timeline);
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
  const kinds = KINDS.filter((kind) => byKind[kind] > 0).map((kind) =>
    t(`timeline.sentence.${kind}`, { count: byKind[kind] }),
  );
  const sentences = [
    ...(kinds.length === 0 ? [] : [t("timeline.sentence.counts", { list: list.format(kinds) })]),
    ...(endless === 0 ? [] : [t("timeline.sentence.endless", { count: endless })]),
    ...(stopped === 0 ? [] : [t("timeline.sentence.stopped", { count: stopped })]),
    ...NOTICES.filter((kind) => byNotice[kind] > 0).map((kind) =>
      t(`timeline.sentence.${kind}`, { count: byNotice[kind] }),
    ),
  ];
  return <p className="max-w-4xl text-sm text-muted max-sm:hidden">{sentences.join(" ")}</p>;
}
