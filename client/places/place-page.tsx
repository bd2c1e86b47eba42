/** The page of one place: what it is, what is wrong, why, what is done, by whom, by when, and how it went. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { queries } from "#client/model/queries.ts";
import { aboutPlace, useWithDecisions, useWithEdits, useWithPlaceEdits } from "#client/outbox/index.ts";
import { UnsentMark } from "#client/records/unsent-mark.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { useHashTarget } from "#client/ui/use-hash-target.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { PlacePage as Page, PlaceFeature } from "#data/schema/place-answer.ts";
import { AboutPlace } from "./about-place.tsx";
import { Chain } from "./chain.tsx";
import { FollowUps } from "./follow-ups.tsx";
import { NearPlaces } from "./near-places.tsx";
import { People } from "./people.tsx";
import { PlaceHead } from "./place-head.tsx";
import { PlaceSection } from "./place-section.tsx";
import { SectionLinks } from "./section-links.tsx";
import { TargetYears } from "./target-years.tsx";

const NO_FINDINGS: WholeFinding[] = [];

function BackLink() {
  const { t } = useTranslation();
  return (
    <Link to="/" search={true} className="text-link inline-block pb-1 text-sm leading-6">
      <span aria-hidden="true">← </span>
      {t("places.back")}
    </Link>
  );
}

interface PlacePageProps {
  id: PlaceId;
  showBack: boolean;
  /** What one can do with the place, under its head. */
  tools?: ((place: PlaceFeature) => ReactNode) | undefined;
}

function Contents({ page: answered, tools }: Pick<PlacePageProps, "tools"> & { page: Page }) {
  useHashTarget();
  const measures = useWithEdits(answered.measures);
  const forAllPlaces = useWithEdits(answered.forAllPlaces);
  const findings = useWithDecisions(answered.findings ?? NO_FINDINGS);
  const [place = answered.place] = useWithPlaceEdits(useMemo(() => [answered.place], [answered.place]));
  const page = { ...answered, place, measures, forAllPlaces, findings };
  return (
    <>
      <PageTitle>{page.place.properties.name}</PageTitle>
      <PlaceHead page={page} />
      <UnsentMark of={aboutPlace(place.id)} />
      {tools?.(page.place)}
      <SectionLinks />
      <PlaceSection id="chain">
        <Chain page={page} />
      </PlaceSection>
      <PlaceSection id="targetYear">
        <TargetYears page={page} />
      </PlaceSection>
      <PlaceSection id="people">
        <People rows={page.measures} />
      </PlaceSection>
      <PlaceSection id="followUp">
        <FollowUps rows={page.measures} />
      </PlaceSection>
      <PlaceSection id="near">
        <NearPlaces near={page.near} />
      </PlaceSection>
      <PlaceSection id="about">
        <AboutPlace page={page} />
      </PlaceSection>
    </>
  );
}

export function PlacePage({ id, showBack, tools }: PlacePageProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(queries.place(id));

  const body = () => {
    if (data !== undefined) return <Contents page={data} tools={tools} />;
    if (error instanceof ApiError && error.problem.kind === "not-found") {
      return (
        <>
          <PageTitle>{t("places.notFound.title")}</PageTitle>
          <Empty title={t("places.notFound.title")}>{t("places.notFound.body", { id })}</Empty>
        </>
      );
    }
    if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
    return <Loading lines={10} />;
  };

  return (
    <section
      className="@container relative h-full overflow-y-auto bg-paper px-5 pt-4 pb-10 sm:px-6"
      aria-label={data?.place.properties.name}
    >
      {showBack && <BackLink />}
      {body()}
    </section>
  );
}
