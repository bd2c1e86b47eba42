/** A place that was written and not taken, in its form as it was written. */
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { queries } from "#client/model/queries.ts";
import { type EditOf, withPlaceEdits } from "#client/outbox/index.ts";
import { GoneNotice } from "#client/records/gone-notice.tsx";
import type { DistrictId } from "#data/schema/ids.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import { draftOfPlace } from "./place-draft.ts";
import type { WrittenPlace } from "./use-place-edit.ts";

const PlaceDialog = lazy(async () => ({ default: (await import("./place-dialog.tsx")).PlaceDialog }));

interface FormProps {
  place: PlaceFeature | null;
  district: DistrictId;
  written: WrittenPlace;
  onClose: () => void;
}

function WrittenForm({ place, district, written, onClose }: FormProps) {
  return (
    <Suspense>
      <PlaceDialog
        place={place}
        districts={[district]}
        written={written}
        onClose={onClose}
        onSaved={onClose}
      />
    </Suspense>
  );
}

interface CorrectPlaceProps {
  edit: EditOf<"place" | "new-place">;
  onClose: () => void;
}

function ChangedPlace({ edit, onClose }: { edit: EditOf<"place">; onClose: () => void }) {
  const { data } = useQuery(queries.places());
  if (data === undefined) return null;
  const place = data.features.find(({ id }) => id === edit.place);
  if (place === undefined) return <GoneNotice title={edit.title} onClose={onClose} />;
  const [asWritten = place] = withPlaceEdits([place], [{ ...edit, stuck: null }]);
  const written = { id: edit.id, draft: draftOfPlace(asWritten), reason: edit.told.reason };
  return (
    <WrittenForm place={place} district={place.properties.district} written={written} onClose={onClose} />
  );
}

export function CorrectPlace({ edit, onClose }: CorrectPlaceProps) {
  if (edit.kind === "place") return <ChangedPlace edit={edit} onClose={onClose} />;
  const { district, reason, geometry } = edit.set;
  const written = { id: edit.id, draft: draftOfPlace({ properties: edit.set, geometry }), reason };
  return <WrittenForm place={null} district={district} written={written} onClose={onClose} />;
}
