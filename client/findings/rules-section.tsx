/** "Vad granskas?": every rule with its reason, and how much it has seen. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { GuidanceLink } from "#client/records/finding-reasons.tsx";
import { SeverityMark } from "#client/records/severity-mark.tsx";
import type { FindingList } from "#data/schema/finding-answer.ts";
import type { ListedFinding } from "./finding-search.ts";

interface RulesSectionProps {
  rules: FindingList["rules"];
  findings: readonly ListedFinding[];
}

export function RulesSection({ rules, findings }: RulesSectionProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="rules" className="mt-14 border-t border-line pt-8">
      <h2 id="rules" className="scroll-mt-6 font-serif text-2xl font-semibold outline-none">
        {t("findings.rules.heading")}
      </h2>
      <p className="mt-1 max-w-prose text-muted">{t("findings.rules.intro")}</p>
      <ul className="mt-5 grid gap-x-12 gap-y-6 lg:grid-cols-2">
        {rules.map(({ rule, severity }) => {
          const own = findings.filter((finding) => finding.rule === rule);
          const open = own.filter(({ state }) => state === "open").length;
          return (
            <li key={rule}>
              <h3 className="flex gap-2 font-semibold">
                <SeverityMark severity={severity} />
                <span>{t(`findings.rule.${rule}.name`)}</span>
              </h3>
              <div className="space-y-1 pl-6">
                <p className="tabular text-sm text-muted">
                  {t(`findings.severity.${severity}`)}
                  {own.length === 0 && `, ${t("findings.rules.none")}`}
                  {open > 0 && `, ${t("findings.rules.open", { count: open })}`}
                  {own.length > open && `, ${t("findings.rules.decided", { count: own.length - open })}`}{" "}
                  {own.length > 0 && (
                    <Link
                      to="/granskning"
                      search={(previous) => ({ lang: previous.lang, rule, state: "all" })}
                      className="text-link print:hidden"
                    >
                      {t("findings.rules.show")}
                      <span className="sr-only">{`: ${t(`findings.rule.${rule}.name`)}`}</span>
                    </Link>
                  )}
                </p>
                <p className="max-w-prose">{t(`findings.rule.${rule}.why`)}</p>
                <p className="text-sm">
                  <GuidanceLink rule={rule} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
