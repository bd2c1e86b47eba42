/** Actors one under the other, where a table would not fit. */
import { useTranslation } from "react-i18next";
import { useActorName } from "#client/records/actor-name.tsx";
import { ActorAliases, ActorTitle, ChangeButton, useOwnerName } from "./actor-cells.tsx";
import type { ActorListProps } from "./actor-rows.ts";

export function ActorsCards({ actors, counts, mayChange, onChange }: ActorListProps) {
  const { t } = useTranslation();
  const name = useActorName();
  const owner = useOwnerName();
  return (
    <ul className="mt-4 border-t border-line">
      {actors.map((actor) => (
        <li key={actor.id} className="border-b border-line py-3.5">
          <div className="flex items-start justify-between gap-4">
            <ActorTitle actor={actor} />
            {mayChange(actor) && <ChangeButton actor={actor} onChange={() => onChange(actor)} />}
          </div>
          <p className="mt-0.5 text-sm">
            {[t(`terms.actorKind.${actor.kind}`), owner(actor)].join(" · ")}
            {" · "}
            {t("actorEdit.measures", { count: counts.get(actor.id) ?? 0 })}
          </p>
          {actor.parent !== null && (
            <p className="text-sm text-muted">
              {t("actorEdit.columns.parent")}: <span lang="sv">{name(actor.parent)}</span>
            </p>
          )}
          {actor.aliases !== undefined && actor.aliases.length > 0 && (
            <p className="text-sm text-muted">
              <ActorAliases aliases={actor.aliases} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
