/** Lets another actor take over from the one that is open: chosen, told what that moves, and meant. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { isUnanswered, NeedsNet } from "#client/ui/needs-net.tsx";
import { withUnits } from "#data/rules/actor-tree.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ActorChangeMade } from "#data/schema/change-answer.ts";
import type { ActorId } from "#data/schema/ids.ts";
import { useDistricts } from "./use-districts.ts";
import { mergeActor } from "./write-actor.ts";

interface MergeActorProps {
  /** The one that goes. */
  actor: ActorSummary;
  actors: readonly ActorSummary[];
  onMerged: (made: ActorChangeMade) => void;
}

/** Why a merge was refused, as far as the reader can do something about it. */
function useRefusal(): (error: Error) => string {
  const { t } = useTranslation();
  return (error) => {
    if (!(error instanceof ApiError)) return t("actorMerge.failed");
    const { kind, issues = [] } = error.problem;
    if (kind === "changed-meanwhile") return t("actorMerge.changed");
    if (issues.some(({ message }) => message === "represented")) return t("actorMerge.represented");
    if (issues.some(({ path }) => path === "aliases")) return t("actorMerge.tooMany");
    return t("actorMerge.failed");
  };
}

export function MergeActor({ actor, actors, onMerged }: MergeActorProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const refusal = useRefusal();
  const { all, own } = useDistricts("edit");
  const [chosen, setChosen] = useState<ActorId | null>(null);
  const into = actors.find(({ id }) => id === chosen);
  const { mutate, error, isPending } = useMutation({
    mutationFn: (to: ActorId) => mergeActor(actor, to),
    onSuccess: onMerged,
    onSettled: () => void client.invalidateQueries(),
  });
  const cities = new Set(all.filter(({ isCity }) => isCity).map(({ id }) => id));
  const mine = new Set(own.map(({ id }) => id));
  // Neither the actor nor what is part of it can take over; a district's goes into its own or the city's.
  const below = withUnits(actors, actor.id);
  const possible = actors.filter(
    ({ id, district }) =>
      !below.has(id) && mine.has(district) && (cities.has(district) || district === actor.district),
  );
  const count = actor.counts.lead + actor.counts.takesPart + actor.counts.onCall;
  return (
    <details className="rounded-xl border border-line bg-paper-2 p-4">
      <summary className="cursor-pointer font-semibold">{t("actorMerge.open")}</summary>
      <p className="mt-2 text-sm text-muted">{t("actorMerge.about", { name: actor.name })}</p>
      <label className="mt-3 block">
        <span className="field-label">{t("actorMerge.into")}</span>
        <select
          lang="sv"
          className="input"
          value={chosen ?? ""}
          onChange={({ target }) => setChosen(possible.find(({ id }) => id === target.value)?.id ?? null)}
        >
          <option value="">{t("actorMerge.choose")}</option>
          {possible.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {into !== undefined && (
        <p role="status" className="mt-3">
          {t("actorMerge.told", { gone: actor.name, into: into.name, count })}
        </p>
      )}
      <div className="mt-3">
        <NeedsNet why={t("actorMerge.needsNet")} error={error} />
      </div>
      {error !== null && !isUnanswered(error) && (
        <p role="alert" className="mt-3 font-semibold text-fault">
          {refusal(error)}
        </p>
      )}
      {into !== undefined && (
        <Button className="button button-fault mt-3" isPending={isPending} onPress={() => mutate(into.id)}>
          {t("actorMerge.submit")}
        </Button>
      )}
    </details>
  );
}
