/** `/installningar/aktorer`: the actors and the ways in which the plans write them. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useWithActorEdits } from "#client/outbox/index.ts";
import { SignInFirst } from "#client/ui/sign-in-first.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import { ActorsView } from "./actors-view.tsx";
import { SettingsFrame } from "./settings-frame.tsx";

const NO_ACTORS: ActorSummary[] = [];

function Actors() {
  const { t } = useTranslation();
  const actors = useQuery(queries.actors());
  // Who owns what, which says what the reader may change.
  const districts = useQuery(queries.districts());
  const items = useWithActorEdits(actors.data?.items ?? NO_ACTORS);
  const failed = [actors, districts].find((query) => query.isLoadingError);
  if (failed?.error != null) {
    return (
      <Failure
        error={failed.error}
        onRetry={() => {
          void actors.refetch();
          void districts.refetch();
        }}
      />
    );
  }
  if (actors.data === undefined || districts.data === undefined) return <Loading lines={8} />;
  return (
    <>
      <ActorsView actors={items} />
      {items.length === 0 && <Empty title={t("actors.empty.title")}>{t("actorEdit.empty")}</Empty>}
    </>
  );
}

export function ActorsPage() {
  const { t } = useTranslation();
  return (
    <SettingsFrame
      needs="edit"
      heading={t("actorEdit.heading")}
      intro={t("actorEdit.intro")}
      refusal={
        <SignInFirst title={t("actorEdit.notAllowed.title")}>{t("actorEdit.notAllowed.body")}</SignInFirst>
      }
    >
      <Actors />
    </SettingsFrame>
  );
}
