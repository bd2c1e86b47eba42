/** The way from an actor to where it is changed, for those who may. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";

export function ChangeLink({ actor: { id, district } }: { actor: ActorSummary }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const { data } = useQuery(queries.districts());
  const owner = data?.items.find((one) => one.id === district);
  // What several districts share is the city's.
  const scope = { district: owner?.kind === "city" ? null : district, actors: [] };
  if (owner === undefined || !may("edit", scope)) return null;
  return (
    <Link
      to="/installningar/aktorer"
      hash={id}
      search={(previous) => ({ lang: previous.lang })}
      className="button"
    >
      {t("edit.open")}
    </Link>
  );
}
