/** List, map and page side by side; in less room the page takes the list's place, on a phone over the map. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { ChangePlace, PlaceDrawing, type ShownOutline } from "#client/draw/index.ts";
import { MapView } from "#client/map/map-view.tsx";
import { queries } from "#client/model/queries.ts";
import { useView } from "#client/model/use-view.ts";
import { PictureDialog } from "#client/picture/index.ts";
import { PlacePage } from "#client/places/place-page.tsx";
import { PlacesPanel } from "#client/places/places-panel.tsx";
import { PlaceQuestions } from "#client/stories/index.ts";
import { Kept, Room, useGround } from "#client/ui/kept.tsx";
import { useMedia } from "#client/ui/use-media.ts";
import { useTheme } from "#client/ui/use-theme.ts";
import { YearSlider } from "#client/year/year-slider.tsx";
import { yearRange } from "#data/rules/year-range.ts";
import type { BoundingBox } from "#data/schema/geometry.ts";
import { PlaceId } from "#data/schema/ids.ts";
import { Columns } from "./columns.tsx";
import { ListHeader } from "./list-header.tsx";
import { PhoneSheet } from "./phone-sheet.tsx";
import { PlacePapers } from "./place-papers.tsx";
import { useReached } from "./use-reached.ts";

const OPEN_MAP = { top: 0, right: 0, bottom: 0, left: 0 };

/** The place of the address, or null: none, or one that no place can be called. */
function useSelected(): PlaceId | null {
  const { id } = useParams({ strict: false });
  return PlaceId.safeParse(id).data ?? null;
}

function Layout() {
  const view = useView();
  const selected = useSelected();
  const navigate = useNavigate();
  const theme = useTheme();
  const meta = useQuery(queries.meta());
  const [pointedAt, setPointedAt] = useState<PlaceId | null>(null);
  const [outlines, setOutlines] = useState<ShownOutline | null>(null);
  /** What of the map a picture is asked of; null of the bounds: of the place whose page is open. */
  const [picture, setPicture] = useState<{ bounds: BoundingBox | null } | null>(null);
  const roomForThree = useMedia("(min-width: 70rem)");
  const roomForTwo = useMedia("(min-width: 44rem)");
  const [sheetHeight, setSheetHeight] = useState(0);

  const counts = useMemo(
    () => new Map(view.places.map(({ place, rows }) => [place.id, rows.length])),
    [view.places],
  );
  const covered = useMemo(
    () => (roomForTwo ? OPEN_MAP : { ...OPEN_MAP, bottom: sheetHeight }),
    [roomForTwo, sheetHeight],
  );

  const select = (id: PlaceId | null) => {
    void (id === null
      ? navigate({ to: "/", search: true })
      : navigate({ to: "/plats/$id", params: { id }, search: true }));
  };

  const range = useMemo(() => yearRange(view.allRows), [view.allRows]);
  const reached = useReached(view);
  const slider = range === null ? null : <YearSlider range={range} />;
  const list = (
    <PlacesPanel
      view={view}
      selected={selected}
      onPointAt={setPointedAt}
      pointedAt={pointedAt}
      header={<ListHeader view={view} range={range} slider={roomForTwo ? null : slider} />}
    />
  );
  const page =
    selected === null ? null : (
      <PlacePage
        key={selected}
        id={selected}
        showBack={!roomForThree}
        tools={(place) => (
          <>
            <PlacePapers id={place.id} onPicture={() => setPicture({ bounds: null })} />
            <ChangePlace place={place} shownOutline={outlines?.change ?? null} onShowOutline={setOutlines} />
            <PlaceQuestions place={place} />
          </>
        )}
      />
    );
  const map = (
    <MapView
      features={view.features}
      counts={counts}
      notes={reached}
      // It is of the place whose page is open.
      outlines={outlines?.place === selected ? outlines.outline : null}
      selected={selected}
      onSelect={select}
      pointedAt={pointedAt}
      onPointAt={setPointedAt}
      theme={theme}
      covered={covered}
      onPicture={(bounds) => setPicture({ bounds })}
      styleUrl={meta.data?.mapStyleUrl ?? null}
    />
  );
  const mapWithYears = (
    <div className="flex h-full flex-col">
      <div className="relative min-h-0 flex-1">{map}</div>
      {slider}
    </div>
  );

  const chosen = view.allPlaces.find(({ id }) => id === selected) ?? null;
  const dialog =
    picture === null ? null : (
      <PictureDialog place={chosen} bounds={picture.bounds} onClose={() => setPicture(null)} />
    );
  const listGround = useGround();
  const pageGround = useGround();
  const listRoom = <Room ground={listGround} />;
  const pageRoom = page === null ? null : <Room ground={pageGround} />;
  const columns = () => {
    if (roomForThree) return <Columns list={listRoom} map={mapWithYears} page={pageRoom} />;
    if (roomForTwo) return <Columns list={pageRoom ?? listRoom} map={mapWithYears} page={null} />;
    return (
      <PhoneSheet map={map} onHeight={setSheetHeight} openKey={selected ?? ""}>
        {pageRoom ?? listRoom}
      </PhoneSheet>
    );
  };
  return (
    <>
      {columns()}
      {(roomForThree || page === null) && <Kept ground={listGround}>{list}</Kept>}
      {page !== null && <Kept ground={pageGround}>{page}</Kept>}
      {dialog}
    </>
  );
}

export function Workspace() {
  return (
    <PlaceDrawing>
      <Layout />
    </PlaceDrawing>
  );
}
