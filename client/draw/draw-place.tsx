/** The dialog in which a new place is drawn and named; it is fetched with its map when it is opened. */
import { lazy, Suspense } from "react";
import type { Position } from "#data/schema/geometry.ts";
import type { DistrictId, PlaceId } from "#data/schema/ids.ts";

const PlaceDialog = lazy(async () => ({ default: (await import("./place-dialog.tsx")).PlaceDialog }));

export interface DrawPlaceProps {
  /** Whose place it will be. */
  districtId: DistrictId;
  /** Where the map begins, [longitude, latitude], WGS 84; without it, the district's places. */
  near?: Position;
  suggestedName?: string;
  /** Hears which place it became, once it stands. */
  onSaved: (place: PlaceId) => void;
  onCancel: () => void;
}

export function DrawPlace({ districtId, near, suggestedName, onSaved, onCancel }: DrawPlaceProps) {
  return (
    <Suspense>
      <PlaceDialog
        place={null}
        districts={[districtId]}
        near={near}
        suggestedName={suggestedName}
        onClose={onCancel}
        // One that waits to be sent is not there to choose yet.
        onSaved={(saved) => (saved?.made == null ? onCancel() : onSaved(saved.made.place.id))}
      />
    </Suspense>
  );
}
