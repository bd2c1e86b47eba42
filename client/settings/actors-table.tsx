/** Actors side by side, where there is room for a table. */
import { useTranslation } from "react-i18next";
import { useActorName } from "#client/records/actor-name.tsx";
import { ActorAliases, ActorTitle, ChangeButton, useOwnerName } from "./actor-cells.tsx";
import type { ActorListProps } from "./actor-rows.ts";

const COLUMNS = ["name", "kind", "parent", "aliases", "owner"] as const;

export function ActorsTable({ actors, counts, mayChange, onChange }: ActorListProps) {
  const { t } = useTranslation();
  const name = useActorName();
  const owner = useOwnerName();
  return (
    <table className="tabular mt-4 w-full">
      <thead className="text-sm text-muted">
        <tr className="border-b border-line">
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="py-2 pr-5 text-left font-semibold whitespace-nowrap">
              {t(`actorEdit.columns.${column}`)}
            </th>
          ))}
          <th scope="col" className="py-2 pr-5 text-right font-semibold">
            {t("actorEdit.columns.measures")}
          </th>
          <th scope="col">
            <span className="sr-only">{t("edit.open")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {actors.map((actor) => (
          <tr key={actor.id} className="border-b border-line align-top">
            <th scope="row" className="max-w-80 py-2.5 pr-5 text-left">
              <ActorTitle actor={actor} />
            </th>
            <td className="py-2.5 pr-5">{t(`terms.actorKind.${actor.kind}`)}</td>
            <td lang="sv" className="py-2.5 pr-5">
              {actor.parent === null ? "" : name(actor.parent)}
            </td>
            <td className="max-w-96 py-2.5 pr-5 text-muted">
              <ActorAliases aliases={actor.aliases} />
            </td>
            <td className="py-2.5 pr-5">{owner(actor)}</td>
            <td className="py-2.5 pr-5 text-right">{counts.get(actor.id) ?? 0}</td>
            <td className="py-2.5 text-right">
              {mayChange(actor) && <ChangeButton actor={actor} onChange={() => onChange(actor)} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
