/** The findings that the filter leaves, in their groups. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useHashTarget } from "#client/ui/use-hash-target.ts";
import type { FindingList } from "#data/schema/finding-answer.ts";
import { FindingCard } from "./finding-card.tsx";
import type { ListedFinding } from "./finding-search.ts";
import { type FindingGroup, groupFindings } from "./group-findings.ts";
import type { Decided } from "./use-decide.ts";

function GroupHeading({ group }: { group: FindingGroup }) {
  const { t } = useTranslation();
  const { plan, place, tab, rule, findings } = group;
  return (
    <h3 className="font-serif text-xl font-semibold">
      {rule !== null && t(`findings.rule.${rule}.name`)}
      {plan !== null && (
        <>
          <Link
            to="/planer/$id"
            params={{ id: plan.id }}
            search={(previous) => ({ lang: previous.lang })}
            lang="sv"
            className="hover:text-accent hover:underline"
          >
            {plan.title}
          </Link>
          {(place ?? tab) !== null && <span lang="sv">{` · ${place ?? tab ?? ""}`}</span>}
        </>
      )}{" "}
      <span className="tabular font-sans text-base font-normal text-muted">({findings.length})</span>
    </h3>
  );
}

interface FindingsGroupsProps {
  findings: readonly ListedFinding[];
  decided: FindingList["decided"];
  by: "plan" | "rule";
  onDecided: (decided: Decided) => void;
}

export function FindingsGroups({ findings, decided, by, onDecided }: FindingsGroupsProps) {
  useHashTarget();
  return groupFindings(findings, by).map((group) => (
    <section key={group.key} className="mt-7">
      <GroupHeading group={group} />
      <ul className="mt-3 space-y-3">
        {group.findings.map((finding) => (
          <li key={finding.key}>
            <FindingCard
              finding={finding}
              decided={decided.find(({ key }) => key === finding.key)}
              onDecided={onDecided}
            />
          </li>
        ))}
      </ul>
    </section>
  ));
}
