/** `/blad`: every place that the filter leaves as a booklet: cover, contents, overview map, sheets, actors. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import { pictureAddress } from "#client/picture/index.ts";
import { useActorName } from "#client/records/actor-name.tsx";
import { Empty } from "#client/ui/state.tsx";
import type { Sheets } from "#data/schema/sheet.ts";
import { PlaceSheet } from "./place-sheet.tsx";
import { useDistrictName } from "./place-sheet-page.tsx";
import { useSheetSearch } from "./sheet-bar.tsx";
import { SheetFrame } from "./sheet-frame.tsx";
import { SheetPicture } from "./sheet-picture.tsx";

/** The overview map's name among the pictures. */
const OVERVIEW = "overview";

function Cover({ sheets, title, audience }: { sheets: Sheets; title: string; audience: string }) {
  const { t } = useTranslation();
  const plans = [...new Set(sheets.places.flatMap(({ measures }) => measures.map(({ plan }) => plan.title)))];
  return (
    <section className="sheet flex flex-col justify-center">
      <p className="text-sm text-muted">Platsplan</p>
      <h2 lang="sv" className="font-serif text-5xl font-bold tracking-tight">
        {title}
      </h2>
      <p className="mt-3 text-lg">{t("sheets.count", { count: sheets.places.length })}</p>
      <ul lang="sv" className="mt-3 text-muted">
        {plans.map((plan) => (
          <li key={plan}>{plan}</li>
        ))}
      </ul>
      <p className="mt-8 text-sm text-muted">
        {t("sheets.shownAs", { audience })}{" "}
        {t("sheets.version", { revision: sheets.revision, day: sheets.day })}
      </p>
    </section>
  );
}

function Contents({ sheets }: { sheets: Sheets }) {
  const { t } = useTranslation();
  return (
    <section className="sheet">
      <h2 className="font-serif text-3xl font-bold">{t("sheets.contents")}</h2>
      <ol className="mt-3">
        {sheets.places.map(({ place, measures }, index) => (
          <li key={place.id} className="border-b border-line">
            <a href={`#blad-${place.id}`} className="flex justify-between gap-4 py-1">
              <span lang="sv">{place.properties.name}</span>
              <span className="tabular text-muted">
                {t("sheets.measures", { count: measures.length })} ·{" "}
                {t("sheets.number", { number: index + 1 })}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Actors({ sheets }: { sheets: Sheets }) {
  const { t } = useTranslation();
  const name = useActorName();
  const counts = new Map<string, number>();
  const rows = new Map(
    sheets.places.flatMap(({ measures }) => measures.map((row) => [row.id, row] as const)),
  );
  for (const { responsibilities } of rows.values())
    for (const actor of new Set(responsibilities.map((one) => name(one.actor))))
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const order = new Intl.Collator("sv");
  return (
    <section className="sheet">
      <h2 className="font-serif text-3xl font-bold">{t("sheets.actors")}</h2>
      <ul className="mt-3 columns-2 gap-8">
        {[...counts]
          .sort(([a], [b]) => order.compare(a, b))
          .map(([actor, count]) => (
            <li
              key={actor}
              className="flex break-inside-avoid justify-between gap-3 border-b border-line py-0.5"
            >
              <span lang="sv">{actor}</span>
              <span className="tabular text-muted">{t("sheets.measures", { count })}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** @param props.filter what chooses among the places, on the screen alone */
export function BookletPage({ filter: filterBar }: { filter: ReactNode }) {
  const { t, i18n } = useTranslation();
  const { filter } = useFilter();
  const { som = "own" } = useSheetSearch();
  const districtName = useDistrictName();
  const audience = t(`picture.audiences.${som}`);
  const titleOf = ({ places }: Sheets): string => {
    const names = [...new Set(places.map(({ place }) => districtName(place.properties.district)))];
    return t("sheets.booklet", { district: new Intl.ListFormat(i18n.language).format(names) });
  };
  const overview = pictureAddress(
    {
      filter,
      focus: null,
      bounds: null,
      paper: "overview",
      theme: "print",
      file: "svg",
      hasLegend: true,
      as: som,
      language: i18n.language,
    },
    "look",
  );
  return (
    <SheetFrame
      filter={filter}
      title={titleOf}
      pictures={({ places }) =>
        places.length === 0 ? [] : [OVERVIEW, ...places.map(({ place }) => place.id)]
      }
      back={
        <>
          <Link to="/" search={(previous) => previous} className="text-link">
            {t("sheets.backToMap")}
          </Link>
          <div className="mt-3">{filterBar}</div>
        </>
      }
    >
      {(sheets, settle) =>
        sheets.places.length === 0 ? (
          <Empty title={t("sheets.none")}>{t("sheets.noneBody")}</Empty>
        ) : (
          <>
            <Cover sheets={sheets} title={titleOf(sheets)} audience={audience} />
            <Contents sheets={sheets} />
            <section className="sheet">
              <h2 className="font-serif text-3xl font-bold">{t("sheets.overview")}</h2>
              <SheetPicture
                key={som}
                address={overview}
                alt={t("sheets.mapOfAll", { count: sheets.places.length })}
                onSettled={(isThere) => settle(OVERVIEW, isThere)}
              />
            </section>
            {sheets.places.map((page, index) => (
              <PlaceSheet
                key={`${som} ${page.place.id}`}
                page={page}
                district={districtName(page.place.properties.district)}
                as={som}
                version={{ revision: sheets.revision, day: sheets.day }}
                number={index + 1}
                onPicture={(isThere) => settle(page.place.id, isThere)}
              />
            ))}
            <Actors sheets={sheets} />
          </>
        )
      }
    </SheetFrame>
  );
}
