/** One problem with its causes and their measures. */

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EvidenceFold } from "#client/records/evidence-fold.tsx";
import { FindingNote } from "#client/records/finding-note.tsx";
import { MeasureCard } from "#client/records/measure-card.tsx";
import { Outcomes } from "#client/records/outcomes.tsx";
import { PlaceLink } from "#client/records/place-link.tsx";
import { TermText } from "#client/records/term-text.tsx";
import { classes } from "#client/ui/classes.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";

import type { ChainProblem as Chain } from "./group-chain.ts";

/** A knot on the line, with the name of what hangs on it. */
function Knot({
  label,
  hint = "",
  last = false,
  children,
}: {
  label: string;
  hint?: string;
  last?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="relative pb-4 pl-7 last:pb-0">
      {!last && (
        <span aria-hidden="true" className="absolute top-4 bottom-[-0.25rem] left-[7px] w-0.5 bg-wash" />
      )}
      <span
        aria-hidden="true"
        className="absolute top-1 left-0 size-4 rounded-full border-2 border-accent bg-paper"
      />
      <p className="text-sm font-semibold text-accent">
        {label}
        {hint !== "" && <span className="font-normal text-muted"> · {hint}</span>}
      </p>
      {children}
    </div>
  );
}

function SpotLinks({ spots }: { spots: readonly PlaceProperties[] }) {
  if (spots.length === 0) return null;
  return (
    <p className="text-sm text-muted">
      {spots.map((spot, index) => (
        <span key={spot.id}>
          {index > 0 && ", "}
          <PlaceLink place={spot} keepsFilter />
        </span>
      ))}
    </p>
  );
}

interface ChainProblemProps {
  chain: Chain;
  /** The spots that it is about, where it is not about the place as a whole. */
  spots: PlaceProperties[];
  findings: WholeFinding[];
}

export function ChainProblem({ chain, spots, findings }: ChainProblemProps) {
  const { t } = useTranslation();
  const { problem, causes } = chain;
  // Problems and causes are for those who work with the plan; everyone sees what is done.
  const isTold = problem.title !== undefined;
  return (
    <article aria-labelledby={isTold ? problem.id : undefined}>
      {isTold && (
        <Knot
          label={t("measure.problem")}
          hint={problem.targetGroup ? t(`terms.targetGroup.${problem.targetGroup}`) : ""}
        >
          <h3 id={problem.id} lang="sv" className="text-lg leading-snug font-semibold">
            {problem.title}
          </h3>
          <SpotLinks spots={spots} />
          {typeof problem.text === "string" && (
            <p lang="sv" className="mt-1 max-w-prose leading-relaxed">
              <TermText text={problem.text} />
            </p>
          )}
        </Knot>
      )}
      {causes.map(({ cause, rows }, index) => (
        <div key={cause.id}>
          {cause.text !== undefined && (
            <Knot
              label={t("measure.cause")}
              hint={(cause.types ?? []).map((type) => t(`terms.causeType.${type}`)).join(", ")}
            >
              <p
                lang="sv"
                className={classes("max-w-prose leading-relaxed", cause.text === null && "text-muted")}
              >
                {cause.text === null ? <span>{t("measure.noCause")}</span> : <TermText text={cause.text} />}
              </p>
            </Knot>
          )}
          <Knot label={t("measure.measures", { count: rows.length })} last={index === causes.length - 1}>
            <div className="mt-1.5 space-y-3">
              {rows.map((row) => (
                <div key={row.id}>
                  <MeasureCard row={row} level={isTold ? 4 : 3} />
                  <EvidenceFold row={row} />
                  <Outcomes row={row} />
                  {findings
                    .filter((finding) => finding.subject.id === row.id)
                    .map((finding) => (
                      <FindingNote key={finding.key} finding={finding} />
                    ))}
                </div>
              ))}
            </div>
          </Knot>
        </div>
      ))}
    </article>
  );
}
