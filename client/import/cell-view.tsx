/** What stands in a cell of the review's table: the document's words, and what they come to. */
import { useTranslation } from "react-i18next";
import { StatusBadge } from "#client/records/status-badge.tsx";
import type { DraftRow } from "#data/schema/draft-row.ts";
import { type GridColumn, textOf } from "./columns.ts";
import { useKnownNames } from "./use-names.ts";

const Words = ({ children }: { children: string }) => (
  <p lang="sv" className="line-clamp-4 wrap-break-word">
    {children}
  </p>
);

const Under = ({ children }: { children: string }) => <p className="line-clamp-2 text-muted">{children}</p>;

function Places({ row: { proposed } }: { row: DraftRow }) {
  const { t } = useTranslation();
  const names = useKnownNames();
  if (proposed.places.length === 0)
    return proposed.scope === "places" ? null : <Under>{t(`intake.derived.scopes.${proposed.scope}`)}</Under>;
  return (
    <ul lang="sv" className="line-clamp-4">
      {proposed.places.map((id) => (
        <li key={id}>{names.place(id)}</li>
      ))}
    </ul>
  );
}

function When({ row }: { row: DraftRow }) {
  const { t } = useTranslation();
  const { from, to, lineWork, targetYear } = row.proposed;
  const said = [
    from === to ? from : from === null && to === null ? null : `${from ?? ""}–${to ?? ""}`,
    lineWork ? t("terms.lineWork") : null,
    targetYear === null ? null : t("measure.targetYear", { year: targetYear }),
  ].filter((one) => one !== null);
  return (
    <>
      <Words>{textOf(row, "when")}</Words>
      {said.length > 0 && (
        <p className="tabular line-clamp-2 text-muted">
          {said.map((one) => one.replaceAll("-", "\u2011")).join(" · ")}
        </p>
      )}
    </>
  );
}

function Who({ row: { proposed } }: { row: DraftRow }) {
  const { t } = useTranslation();
  const names = useKnownNames();
  return (
    <ul className="line-clamp-5">
      {proposed.responsibilities.map(({ actor, role, function: duty }) => (
        <li key={`${actor} ${duty ?? ""}`}>
          <span lang="sv">{duty === null ? names.actor(actor) : `${duty}, ${names.actor(actor)}`}</span>
          {role !== "lead" && (
            <span className="text-muted">{` (${t(`terms.role.${role}`).toLocaleLowerCase()})`}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function StatusOf({ row }: { row: DraftRow }) {
  const { t } = useTranslation();
  const { status, continuesIn } = row.proposed;
  return (
    <>
      <StatusBadge status={status} />
      {continuesIn !== null && <Under>{t(`terms.continuesIn.${continuesIn}`)}</Under>}
    </>
  );
}

export function CellView({ row, column }: { row: DraftRow; column: GridColumn }) {
  switch (column) {
    case "places":
      return <Places row={row} />;
    case "measure":
      return (
        <>
          <p lang="sv" className="line-clamp-2 font-semibold">
            {row.proposed.title}
          </p>
          <p lang="sv" className="line-clamp-3 text-muted wrap-break-word">
            {textOf(row, "measure")}
          </p>
        </>
      );
    case "when":
      return <When row={row} />;
    case "who":
      return <Who row={row} />;
    case "followUp":
      return <Words>{row.row.followUps.at(-1)?.text ?? ""}</Words>;
    case "status":
      return <StatusOf row={row} />;
    case "problem":
    case "cause":
    case "goal":
    case "comment":
      return <Words>{textOf(row, column)}</Words>;
  }
}
