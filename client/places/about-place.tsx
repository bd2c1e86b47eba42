/** What is known of the place itself: how exact its outline is, and where that comes from. */

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PlaceLink } from "#client/records/place-link.tsx";
import type { PlacePage } from "#data/schema/place-answer.ts";

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm font-semibold text-muted">{term}</dt>
      <dd className="max-w-prose">{children}</dd>
    </div>
  );
}

export function AboutPlace({ page }: { page: PlacePage }) {
  const { t } = useTranslation();
  const { properties } = page.place;
  return (
    <dl className="space-y-3">
      <Fact term={t("places.about.accuracy")}>
        {t(`terms.accuracy.${properties.accuracy}`)}.{" "}
        {t("places.about.within", { metres: properties.accuracyRadiusM })}
      </Fact>
      {page.basis !== undefined && (
        <Fact term={t("places.about.basis")}>
          <span lang="sv">{page.basis}</span>
        </Fact>
      )}
      {typeof page.openDrugSceneBasis === "string" && (
        <Fact term={t("places.about.openDrugScene")}>
          <span lang="sv">{page.openDrugSceneBasis}</span>
        </Fact>
      )}
      {page.spots.length > 0 && (
        <Fact term={t("places.about.spots")}>
          <ul>
            {page.spots.map((spot) => (
              <li key={spot.id}>
                <PlaceLink place={spot} keepsFilter />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {properties.aliases !== undefined && properties.aliases.length > 0 && (
        <Fact term={t("places.about.aliases")}>
          <span lang="sv">{properties.aliases.join(", ")}</span>
        </Fact>
      )}
      {page.attribution !== null && <Fact term={t("places.about.source")}>{page.attribution}</Fact>}
    </dl>
  );
}
