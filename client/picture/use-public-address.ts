/** Where a paper's QR code leads: the installation's own address, or the one that the page was opened by. */
import { useQuery } from "@tanstack/react-query";
import { queries } from "#client/model/queries.ts";
import { publicAddress } from "#data/rules/public-address.ts";
import type { DistrictId, PlaceId } from "#data/schema/ids.ts";

/** The district that has published the place, or null. */
function usePublisher(place: PlaceId): DistrictId | null {
  const places = useQuery(queries.places());
  const published = useQuery(queries.openData());
  const district = places.data?.features.find(({ id }) => id === place)?.properties.district;
  // Asked for only where there is one: an answer that it is not there would stand as a fault.
  const known = published.data?.items.find((one) => one.district === district)?.district;
  const set = useQuery({ ...queries.openDataOf(known ?? ""), enabled: known !== undefined });
  const isThere = set.data?.set.places.some(({ id }) => id === place) ?? false;
  return isThere && known !== undefined ? known : null;
}

export function usePublicAddress(place: PlaceId): string {
  const meta = useQuery(queries.meta());
  const publishedBy = usePublisher(place);
  return publicAddress({ site: meta.data?.publicUrl ?? location.origin, place, publishedBy });
}
