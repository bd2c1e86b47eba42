/** An effort on one page, for those who go: when, where in which order, what is promised there, and who comes. */
import { useTranslation } from "react-i18next";
import type { View } from "#client/model/use-view.ts";
import { useActorName } from "#client/records/actor-name.tsx";
import { PlaceLink } from "#client/records/place-link.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import { countsFor } from "#data/rules/joint-efforts/chosen-rows.ts";
import { legsBetween } from "#data/rules/joint-efforts/visiting-order.ts";
import { rowsAbout } from "#data/rules/rows-about.ts";
import { measureSpan } from "#data/rules/timeline/measure-span.ts";
import { type Effort, effortActors } from "#data/schema/effort.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";
import { useEffortWords } from "./use-effort-words.ts";

interface EffortBriefProps {
  effort: Effort;
  view: Pick<View, "allPlaces" | "allRows" | "actors">;
}

/** What those who come have promised at a place. */
function Promised({ effort, view, place }: EffortBriefProps & { place: PlaceProperties }) {
  const { title } = useRowWords();
  const name = useActorName();
  const words = useEffortWords();
  const { allPlaces, allRows, actors } = view;
  const chosenOf = countsFor(actors, effortActors(effort));
  const rows = rowsAbout(allPlaces, place, allRows).flatMap((row) => {
    const own = new Set(row.responsibilities.flatMap(({ actor }) => chosenOf(actor) ?? []));
    return own.size === 0 || measureSpan(row) === null ? [] : [{ row, own: [...own] }];
  });
  return (
    <ul className="text-sm">
      {rows.map(({ row, own }) => (
        <li key={row.id}>
          <span lang="sv">{title(row)}</span>
          <span lang="sv" className="text-muted">
            {` – ${words.list(own.map(name))}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Stops({ effort, view }: EffortBriefProps) {
  const { t } = useTranslation();
  const words = useEffortWords();
  const known = new Map(view.allPlaces.map((place) => [place.id, place]));
  const stops = effort.stops.flatMap((id) => known.get(id) ?? []);
  const legs = legsBetween(stops.map(({ labelPoint }) => labelPoint));
  return (
    <>
      <ol className="mt-1 list-decimal space-y-1.5 pl-6">
        {stops.map((place, index) => (
          <li key={place.id}>
            <PlaceLink className="font-semibold" place={place} />
            {index > 0 && (
              <span className="tabular text-sm text-muted">
                {` ${t("efforts.brief.leg", { metres: words.metres(legs[index - 1] ?? 0) })}`}
              </span>
            )}
            <Promised effort={effort} view={view} place={place} />
          </li>
        ))}
      </ol>
      {legs.length > 0 && (
        <p className="tabular mt-1.5 text-sm text-muted">
          {t("efforts.order.total", { metres: words.metres(legs.reduce((sum, leg) => sum + leg, 0)) })}{" "}
          {t("efforts.order.crow")}
        </p>
      )}
    </>
  );
}

export function EffortBrief({ effort, view }: EffortBriefProps) {
  const { t } = useTranslation();
  const name = useActorName();
  const words = useEffortWords();
  const { title, date, from, to, participants, note, outcome } = effort;
  const heading = "mt-5 font-serif text-xl font-semibold";
  return (
    <article>
      <h1 lang="sv" className="font-serif text-4xl leading-tight font-bold tracking-tight print:text-2xl">
        {title}
      </h1>
      <p className="mt-2 text-lg">
        {date === null ? t("efforts.saved.noDay") : words.day(date)}
        {from !== null && `, ${words.hours({ from, to })}`}
      </p>
      <h2 className={heading}>{t("efforts.brief.where")}</h2>
      <Stops effort={effort} view={view} />
      <h2 className={heading}>{t("efforts.brief.who")}</h2>
      <ul lang="sv" className="mt-1 list-disc pl-6">
        {participants.map(({ actor, function: sent }) => (
          <li key={`${actor} ${sent ?? ""}`}>
            {name(actor)}
            {sent !== null && <span className="text-muted">{` (${sent})`}</span>}
          </li>
        ))}
      </ul>
      {note !== null && (
        <>
          <h2 className={heading}>{t("efforts.form.note")}</h2>
          <p lang="sv" className="max-w-prose">
            {note}
          </p>
        </>
      )}
      {outcome !== null && (
        <>
          <h2 className={heading}>{t("efforts.outcome.heading")}</h2>
          <p className="text-sm text-muted">{words.day(outcome.date)}</p>
          <p lang="sv" className="max-w-prose">
            {outcome.text}
          </p>
        </>
      )}
    </article>
  );
}
