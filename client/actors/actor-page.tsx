/** One actor: who it is, and all that it has promised. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { aboutActor, useWithActorEdits, useWithEdits } from "#client/outbox/index.ts";
import { ActorLink } from "#client/records/actor-name.tsx";
import { UnsentMark } from "#client/records/unsent-mark.tsx";
import { Chip } from "#client/ui/chip.tsx";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import { ChangeLink } from "./change-link.tsx";
import { CommitmentsView } from "./commitments-view.tsx";

const NO_ROWS: ListedMeasure[] = [];
const NO_ACTORS: ActorSummary[] = [];

function About({ actor, actors }: { actor: ActorSummary; actors: readonly ActorSummary[] }) {
  const { t } = useTranslation();
  const units = actors.filter((one) => one.parent === actor.id);
  return (
    <header>
      <h1 lang="sv" className="font-serif text-4xl leading-tight font-bold tracking-tight">
        {actor.name}
      </h1>
      <p className="mt-3 flex flex-wrap gap-2">
        <Chip>{t(`terms.actorKind.${actor.kind}`)}</Chip>
      </p>
      {actor.description !== null && (
        <p lang="sv" className="mt-3 max-w-prose text-lg">
          {actor.description}
        </p>
      )}
      {actor.abbreviation !== null && actor.spelledOut !== null && (
        <p className="mt-2 text-muted">
          {t("actors.stands", { abbreviation: actor.abbreviation, words: actor.spelledOut })}
        </p>
      )}
      <dl className="mt-3 space-y-1">
        {actor.parent !== null && (
          <div className="flex flex-wrap gap-x-2">
            <dt className="text-muted">{t("actors.partOf")}</dt>
            <dd lang="sv">
              <ActorLink id={actor.parent} />
            </dd>
          </div>
        )}
        {actor.aliases !== undefined && actor.aliases.length > 0 && (
          <div className="flex flex-wrap gap-x-2">
            <dt className="text-muted">{t("actors.aliases")}</dt>
            <dd lang="sv">{actor.aliases.join(", ")}</dd>
          </div>
        )}
      </dl>
      {units.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer font-semibold">
            {t("actors.units")} <span className="tabular text-muted">({units.length})</span>
          </summary>
          <ul lang="sv" className="mt-2 columns-1 gap-8 sm:columns-2">
            {units.map((unit) => (
              <li key={unit.id}>
                <ActorLink id={unit.id} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="mt-5 flex flex-wrap gap-2 print:hidden">
        <Link to="/" search={(previous) => ({ lang: previous.lang, actor: [actor.id] })} className="button">
          {t("actors.showOnMap")}
        </Link>
        <ChangeLink actor={actor} />
      </p>
    </header>
  );
}

export function ActorPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/aktorer/$id" });
  const actors = useQuery(queries.actors());
  const measures = useQuery(queries.measures());
  const rows = useWithEdits(measures.data ?? NO_ROWS);
  // What has been fetched once stays when asking for it anew fails.
  const error = [actors, measures].find((query) => query.isLoadingError)?.error ?? null;
  const items = useWithActorEdits(actors.data?.items ?? NO_ACTORS);
  const actor = items.find((one) => one.id === id);

  const body = () => {
    if (error !== null) {
      return (
        <Failure
          error={error}
          onRetry={() => {
            void actors.refetch();
            void measures.refetch();
          }}
        />
      );
    }
    if (actors.data === undefined) return <Loading lines={8} />;
    if (actor === undefined) {
      return (
        <>
          <PageTitle>{t("actors.notFound.title")}</PageTitle>
          <Empty title={t("actors.notFound.title")}>{t("actors.notFound.body", { id })}</Empty>
        </>
      );
    }
    return (
      <>
        <PageTitle>{actor.name}</PageTitle>
        <About actor={actor} actors={items} />
        <UnsentMark of={aboutActor(actor.id)} />
        {measures.data === undefined ? (
          <Loading lines={6} />
        ) : (
          <CommitmentsView actor={actor} actors={items} rows={rows} />
        )}
      </>
    );
  };
  return (
    <DocumentPage>
      <nav aria-label={t("app.nav.actors")} className="pb-3 text-sm print:hidden">
        <Link to="/aktorer" search={(previous) => ({ lang: previous.lang })} className="text-link">
          <span aria-hidden="true">← </span>
          {t("actors.all")}
        </Link>
      </nav>
      {body()}
    </DocumentPage>
  );
}
