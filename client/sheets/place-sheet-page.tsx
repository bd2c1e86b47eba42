/** `/plats/:id/blad`: the sheet of one place, to print. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty } from "#client/ui/state.tsx";
import { PlaceId } from "#data/schema/ids.ts";
import { PlaceSheet } from "./place-sheet.tsx";
import { useSheetSearch } from "./sheet-bar.tsx";
import { SheetFrame } from "./sheet-frame.tsx";

/** The name of a district once the districts are known. */
export function useDistrictName(): (id: string) => string {
  const { data } = useQuery(queries.districts());
  return (id) => data?.items.find((one) => one.id === id)?.name ?? "";
}

export function PlaceSheetPage() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false });
  const place = PlaceId.safeParse(id).data;
  const { som = "own" } = useSheetSearch();
  const districtName = useDistrictName();
  const missing = (
    <>
      <PageTitle>{t("places.notFound.title")}</PageTitle>
      <Empty title={t("places.notFound.title")}>{t("sheets.notForThem")}</Empty>
    </>
  );
  if (place === undefined) return missing;
  return (
    <SheetFrame
      filter={{ place: [place] }}
      pictures={({ places }) => places.map((one) => one.place.id)}
      title={({ places }) => places[0]?.place.properties.name ?? t("places.notFound.title")}
      back={
        <Link
          to="/plats/$id"
          params={{ id: place }}
          search={(previous) => ({ lang: previous.lang })}
          className="text-link"
        >
          {t("sheets.back")}
        </Link>
      }
    >
      {({ places, day, revision }, settle) => {
        const [page] = places;
        if (page === undefined) return missing;
        return (
          <PlaceSheet
            // Another audience's picture is another picture.
            key={som}
            page={page}
            district={districtName(page.place.properties.district)}
            as={som}
            version={{ revision, day }}
            number={null}
            onPicture={(isThere) => settle(page.place.id, isThere)}
          />
        );
      }}
    </SheetFrame>
  );
}
