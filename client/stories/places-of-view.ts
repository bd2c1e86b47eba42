/** The places that a saved view leaves, and what of its filter a slide keeps; pure. */
import { PageSearch, parseSearch } from "#client/model/page-search.ts";
import type { FilterContext } from "#data/rules/measure-values.ts";
import { placeView } from "#data/rules/place-view.ts";
import { PlaceId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import { MeasureFilter } from "#data/schema/measure-filter.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";
import { SlideFilter } from "#data/schema/story.ts";

interface Ground {
  places: readonly PlaceProperties[];
  rows: readonly ListedMeasure[];
  context: FilterContext;
}

interface ViewPlaces {
  places: PlaceId[];
  filter: SlideFilter;
  year: number | null;
}

/** @param address the view's path and search */
export function placesOfView(address: string, { places, rows, context }: Ground): ViewPlaces {
  const [path = "", search = ""] = address.split("?");
  const filter = MeasureFilter.parse(PageSearch.parse(parseSearch(search)));
  const own = PlaceId.safeParse(path.startsWith("/plats/") ? path.slice("/plats/".length) : null);
  const left = placeView([...places], [...rows], filter, context).places;
  return {
    places: own.success ? [own.data] : left.flatMap(({ place }) => (place.level === "site" ? place.id : [])),
    filter: SlideFilter.strip().parse(filter),
    year: filter.at ?? null,
  };
}
