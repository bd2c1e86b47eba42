/** The head of the place's page: where it lies, its name, what it is and its figures. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { cutAtTerms } from "#client/records/glossary.ts";
import { Term } from "#client/records/term-text.tsx";
import { Chip } from "#client/ui/chip.tsx";
import type { PlacePage } from "#data/schema/place-answer.ts";
import { PlaceFigures } from "./place-figures.tsx";

function Crumbs({ page }: { page: PlacePage }) {
  const { t } = useTranslation();
  const { data } = useQuery(queries.districts());
  const { district, level } = page.place.properties;
  const name = data?.items.find((one) => one.id === district)?.name;
  return (
    <nav aria-label={t("places.crumbs")}>
      <ol className="flex flex-wrap gap-x-1.5 text-sm leading-6 text-muted">
        {name !== undefined && (
          <li>
            <Link
              to="/"
              search={(previous) => ({ lang: previous.lang, district: [district] })}
              className="hover:underline"
            >
              {name}
            </Link>
          </li>
        )}
        {page.ancestors.map((place) => (
          <li key={place.id} lang="sv">
            <span aria-hidden="true">› </span>
            <Link to="/plats/$id" params={{ id: place.id }} search={true} className="hover:underline">
              {place.name}
            </Link>
          </li>
        ))}
        <li>
          <span aria-hidden="true">› </span>
          {t(`terms.level.${level}`)}
        </li>
      </ol>
    </nav>
  );
}

/** "Öppen drogscen (ÖDS)", explained where it stands. */
function OpenDrugSceneChip() {
  const { t } = useTranslation();
  const words = t("terms.openDrugScene");
  return (
    <Chip tone="care">
      {cutAtTerms(words).map(({ text, entry }) =>
        entry === null ? text : <Term key={text} text={text} entry={entry} />,
      )}
    </Chip>
  );
}

export function PlaceHead({ page }: { page: PlacePage }) {
  const { t } = useTranslation();
  const { properties } = page.place;
  const plans = [...new Map(page.measures.map((row) => [row.plan.id, row.plan])).values()];
  return (
    <header>
      <Crumbs page={page} />
      <h1 lang="sv" className="mt-1 font-serif text-[2rem] leading-tight font-bold tracking-tight">
        {properties.name}
      </h1>
      <p className="mt-2 flex flex-wrap gap-2">
        {properties.openDrugScene && <OpenDrugSceneChip />}
        <Chip>{t(`terms.placeKind.${properties.kind}`)}</Chip>
        {plans.map((plan) => (
          <Chip key={plan.id}>
            {t(plan.kind === "follow-up" ? "places.planYearFollowedUp" : "places.planYear", {
              year: plan.year,
            })}
          </Chip>
        ))}
      </p>
      <p lang="sv" className="mt-3 max-w-prose text-lg leading-relaxed">
        {properties.description}
      </p>
      <PlaceFigures page={page} />
    </header>
  );
}
