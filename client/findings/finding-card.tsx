/** One finding: what was seen, in which cell, why it matters, and what was or can be decided. */
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { aboutFinding, useUnsentOf } from "#client/outbox/index.ts";
import { FindingCell } from "#client/records/finding-cell.tsx";
import { FindingReasons } from "#client/records/finding-reasons.tsx";
import { useFindingWords } from "#client/records/finding-words.ts";
import { SeverityMark } from "#client/records/severity-mark.tsx";
import { UnsentMark } from "#client/records/unsent-mark.tsx";
import type { FindingList } from "#data/schema/finding-answer.ts";
import { Decide } from "./decide.tsx";
import type { ListedFinding } from "./finding-search.ts";
import type { Decided as DecidedHere } from "./use-decide.ts";

type Decided = FindingList["decided"][number];

/** What was decided, by whom and when; and that it no longer holds. */
function Decision({ finding, decided }: { finding: ListedFinding; decided: Decided | undefined }) {
  const { t, i18n } = useTranslation();
  const { decision, hasChanged, state } = finding;
  if (decision === null) return null;
  const format = new Intl.DateTimeFormat(i18n.language === "en" ? "en-GB" : "sv-SE", {
    timeZone: "Europe/Stockholm",
    dateStyle: "medium",
  });
  return (
    <div className="text-sm">
      <p className={state === "open" ? "text-muted" : "font-semibold text-done"}>
        {decision.state === "accepted" && decision.reason !== null
          ? t("findings.because", { reason: decision.reason })
          : t(`findings.state.${decision.state}`)}
      </p>
      {decided?.at !== undefined && (
        <p className="text-muted">
          {t("findings.decidedBy", {
            who: decided.who ?? t("findings.nobody"),
            date: format.format(new Date(decided.at)),
          })}
        </p>
      )}
      {hasChanged && <p className="font-semibold text-care">{t("findings.hasChanged")}</p>}
    </div>
  );
}

interface FindingCardProps {
  finding: ListedFinding;
  decided: Decided | undefined;
  onDecided: (decided: DecidedHere) => void;
}

export function FindingCard({ finding, decided, onDecided }: FindingCardProps) {
  const { t } = useTranslation();
  const { may } = useMe();
  const sentence = useFindingWords()(finding);
  const unsent = useUnsentOf(aboutFinding(finding.key));
  return (
    <article
      id={finding.key}
      tabIndex={-1}
      className="scroll-mt-6 rounded-xl border border-line bg-paper px-4 py-3 outline-none focus:border-accent data-target:border-accent data-target:ring-1 data-target:ring-accent"
    >
      <p className="text-sm text-muted">
        <span className="font-semibold">{t(`findings.severity.${finding.severity}`)}</span>
        {` · ${t(`findings.rule.${finding.rule}.name`)}`}
      </p>
      <h4 className="flex gap-2 font-semibold text-pretty">
        <SeverityMark severity={finding.severity} />
        <span>{sentence}</span>
      </h4>
      <div className="mt-1 space-y-2 sm:pl-6">
        <FindingCell finding={finding} />
        <FindingReasons rule={finding.rule} sentence={sentence} />
        <Decision finding={finding} decided={unsent === "waits" ? undefined : decided} />
        <UnsentMark of={aboutFinding(finding.key)} />
        {may("edit", { district: finding.district, actors: [] }) && (
          <Decide finding={finding} sentence={sentence} onDecided={onDecided} />
        )}
      </div>
    </article>
  );
}
