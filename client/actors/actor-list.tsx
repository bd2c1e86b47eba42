/** Every actor of the plans by kind, with how much it has promised. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { narrowActors } from "#client/model/narrow-actors.ts";
import { queries } from "#client/model/queries.ts";
import { useFilter } from "#client/model/use-filter.ts";
import { useMe } from "#client/model/use-me.ts";
import { classes } from "#client/ui/classes.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { ActorKind } from "#data/schema/actor.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import { FormLinks } from "./form-links.tsx";

const ROLES = ["lead", "takesPart", "onCall"] as const;

interface KindTableProps {
  kind: ActorKind;
  actors: readonly ActorSummary[];
  /** Whether the reader sees what actors have answered. */
  seesAnswers: boolean;
}

function Unanswered({ actor: { id, name, unanswered = 0 } }: { actor: ActorSummary }) {
  const { t } = useTranslation();
  if (unanswered === 0) return <span className="text-muted">–</span>;
  return (
    <Link
      to="/aktorer/$id"
      params={{ id }}
      search={(previous) => ({ lang: previous.lang, answer: ["unanswered"] })}
      aria-label={t("actors.unansweredOf", { count: unanswered, name })}
      className="text-link font-semibold"
    >
      {unanswered}
    </Link>
  );
}

/** Where the window has room for it. */
const WIDE = "hidden sm:table-cell";

function KindTable({ kind, actors, seesAnswers }: KindTableProps) {
  const { t } = useTranslation();
  // On a phone what waits for an answer takes the place of what others lead.
  const isForWide = (role: (typeof ROLES)[number]) => seesAnswers && role !== "lead";
  if (actors.length === 0) return null;
  return (
    <section aria-labelledby={`kind-${kind}`} className="mt-8">
      <h2 id={`kind-${kind}`} className="font-serif text-xl font-semibold">
        {t(`terms.actorKind.${kind}`)}
      </h2>
      <table className="tabular mt-1 w-full">
        <thead className="text-sm text-muted">
          <tr className="border-b border-line">
            <th scope="col" className="py-1.5 text-left font-semibold">
              {t("actors.columns.name")}
            </th>
            {ROLES.map((role) => (
              <th
                key={role}
                scope="col"
                className={classes("w-24 py-1.5 text-right font-semibold", isForWide(role) && WIDE)}
              >
                {t(`actors.columns.${role}`)}
              </th>
            ))}
            <th scope="col" className="hidden w-24 py-1.5 text-right font-semibold sm:table-cell">
              {t("actors.columns.places")}
            </th>
            {seesAnswers && (
              <th scope="col" className="w-28 py-1.5 text-right font-semibold">
                {t("actors.columns.unanswered")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {actors.map((actor) => (
            <tr key={actor.id} className="border-b border-line">
              <th scope="row" lang="sv" className="py-1.5 pr-3 text-left font-normal">
                <Link
                  to="/aktorer/$id"
                  params={{ id: actor.id }}
                  search={(previous) => ({ lang: previous.lang })}
                  className="text-link font-semibold"
                >
                  {actor.name}
                </Link>
                {actor.abbreviation !== null && actor.abbreviation !== actor.name && (
                  <span className="text-muted"> ({actor.abbreviation})</span>
                )}
              </th>
              {ROLES.map((role) => (
                <td key={role} className={classes("py-1.5 text-right", isForWide(role) && WIDE)}>
                  {actor.counts[role] === 0 ? <span className="text-muted">–</span> : actor.counts[role]}
                </td>
              ))}
              <td className="hidden py-1.5 text-right sm:table-cell">
                {actor.places.length === 0 ? <span className="text-muted">–</span> : actor.places.length}
              </td>
              {seesAnswers && (
                <td className="py-1.5 text-right">
                  <Unanswered actor={actor} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Narrowed({ actors }: { actors: readonly ActorSummary[] }) {
  const { t } = useTranslation();
  const [written, setWritten] = useState("");
  const { filter } = useFilter();
  const seesAnswers = actors.some(({ unanswered }) => unanswered !== undefined);
  const isWaiting = filter.answer?.includes("unanswered") ?? false;
  const waiting = actors.filter(({ unanswered = 0 }) => unanswered > 0);
  const shown = narrowActors(isWaiting ? waiting : actors, written);
  return (
    <>
      <label className="mt-6 block max-w-md">
        <span className="text-sm font-semibold text-muted">{t("actors.narrow")}</span>
        <input
          type="search"
          value={written}
          onChange={(event) => setWritten(event.target.value)}
          className="mt-1 w-full rounded-xl border border-line-strong/60 bg-paper px-3.5 py-2"
        />
      </label>
      {seesAnswers && (
        <Link
          to="/aktorer"
          search={(previous) => ({ lang: previous.lang, ...(isWaiting ? {} : { answer: ["unanswered"] }) })}
          // What it leads to is never where one is: that it is chosen is said below.
          activeOptions={{ exact: true }}
          {...(isWaiting ? { "aria-current": "true" as const } : {})}
          className={classes("button mt-3 print:hidden", isWaiting && "border-accent bg-wash text-accent")}
        >
          {t("actors.onlyUnanswered", { count: waiting.length })}
        </Link>
      )}
      <p role="status" className="mt-2 text-sm text-muted">
        {shown.length === 0 ? t("actors.none") : t("actors.shown", { count: shown.length })}
      </p>
      {ActorKind.options.map((kind) => (
        <KindTable
          key={kind}
          kind={kind}
          actors={shown.filter((actor) => actor.kind === kind)}
          seesAnswers={seesAnswers}
        />
      ))}
    </>
  );
}

export function ActorList() {
  const { t } = useTranslation();
  const { mayEver } = useMe();
  const { data, error, refetch } = useQuery(queries.actors());
  const body = () => {
    if (error !== null && data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
    if (data === undefined) return <Loading lines={10} />;
    if (data.items.length === 0)
      return <Empty title={t("actors.empty.title")}>{t("actors.empty.body")}</Empty>;
    return <Narrowed actors={data.items} />;
  };
  return (
    <DocumentPage>
      <PageTitle>{t("actors.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("actors.heading")}</h1>
      <p className="mt-2 max-w-prose text-lg text-muted">{t("actors.intro")}</p>
      <div className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <FormLinks />
        {mayEver("edit") && (
          <Link
            to="/installningar/aktorer"
            search={(previous) => ({ lang: previous.lang })}
            className="button print:hidden"
          >
            {t("actorEdit.keep")}
          </Link>
        )}
      </div>
      {body()}
    </DocumentPage>
  );
}
