/** The plan check with its filter, its counts, and the last decision with the way back. */
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useUndo } from "#client/model/use-undo.ts";
import { useWithDecisions } from "#client/outbox/index.ts";
import { useFindingWords } from "#client/records/finding-words.ts";
import { SeverityMark } from "#client/records/severity-mark.tsx";
import { SavedBelow } from "#client/ui/saved-below.tsx";
import { Empty } from "#client/ui/state.tsx";
import { Severity } from "#data/schema/finding.ts";
import type { FindingList } from "#data/schema/finding-answer.ts";
import { FindingSearch, type ListedFinding, matchesSearch } from "./finding-search.ts";
import { FindingsFilter } from "./findings-filter.tsx";
import { FindingsGroups } from "./findings-groups.tsx";
import { groupFindings } from "./group-findings.ts";
import { RulesSection } from "./rules-section.tsx";
import type { Decided } from "./use-decide.ts";

/** What of the answer the reader sees from the inside. */
const listed = ({ items }: FindingList): ListedFinding[] =>
  items.flatMap(({ district, version, finding }) =>
    finding === undefined ? [] : [{ ...finding, district, version }],
  );

function SeverityCounts({ findings }: { findings: readonly ListedFinding[] }) {
  const { t } = useTranslation();
  return (
    <ul className="tabular flex flex-wrap gap-x-5 gap-y-1">
      {Severity.options.map((severity) => {
        const number = findings.filter((finding) => finding.severity === severity).length;
        return (
          <li key={severity} className="flex gap-1.5">
            <SeverityMark severity={severity} />
            {t("findings.counts", { severity: t(`findings.severity.${severity}`), number })}
          </li>
        );
      })}
    </ul>
  );
}

export function FindingsView({ list }: { list: FindingList }) {
  const { t } = useTranslation();
  const found = useSearch({ from: "/granskning" });
  const search = FindingSearch.parse(found);
  const district = found.district?.[0];
  const { data: districts } = useQuery(queries.districts());
  const words = useFindingWords();
  const undo = useUndo();
  const heading = useRef<HTMLHeadingElement>(null);
  const all = useWithDecisions(useMemo(() => listed(list), [list]));
  const own = new Set(all.map((finding) => finding.district));
  const shown = all.filter((finding) => matchesSearch(finding, { ...search, district }));
  const order = groupFindings(shown, search.by ?? "plan").flatMap(({ findings }) => findings);
  const onDecided = ({ finding: decided, isWaiting, takeBack }: Decided) => {
    const told = t(`findings.told.${decided.state}`);
    undo.tell({
      words: isWaiting ? `${told} ${t("outbox.row.waits")}` : told,
      about: words(decided),
      takeBack,
      refused: () => t("findings.decide.undoFailed"),
    });
    // What was decided on leaves the list, and would take the focus with it: one goes on from the next.
    const at = order.findIndex(({ key }) => key === decided.key);
    const stays = matchesSearch(decided, search);
    const next = stays ? order[at] : (order[at + 1] ?? order[at - 1]);
    (next === undefined ? heading.current : document.getElementById(next.key))?.focus();
  };
  return (
    <>
      <FindingsFilter
        search={search}
        district={district}
        districts={(districts?.items ?? []).filter(({ id }) => own.has(id))}
        rules={list.rules}
      />
      <div className="mt-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 ref={heading} tabIndex={-1} className="font-serif text-2xl font-semibold outline-none">
          {t("findings.found", { count: shown.length })}
        </h2>
        <SeverityCounts findings={shown} />
      </div>
      {shown.length === 0 && (
        <Empty title={t("findings.empty.title")}>
          {all.length === 0 ? t("findings.empty.clean") : t("findings.empty.body")}
        </Empty>
      )}
      <FindingsGroups
        findings={shown}
        decided={list.decided}
        by={search.by ?? "plan"}
        onDecided={onDecided}
      />
      <SavedBelow undo={undo} />
      <RulesSection rules={list.rules} findings={all} />
    </>
  );
}
