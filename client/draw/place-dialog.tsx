/** The dialog in which a place is drawn or changed: the form, or what somebody else has changed meanwhile. */
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { EditFrame } from "#client/ui/edit-frame.tsx";
import { MergeView } from "#client/ui/merge-view.tsx";
import type { Position } from "#data/schema/geometry.ts";
import type { DistrictId, PlaceId } from "#data/schema/ids.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import { DistrictChoice } from "./district-choice.tsx";
import type { PlaceDraft } from "./place-draft.ts";
import { PlaceForm } from "./place-form.tsx";
import { useDrawWords } from "./use-draw-words.ts";
import { type PlaceSaved, usePlaceEdit, type WrittenPlace } from "./use-place-edit.ts";

interface PlaceDialogProps {
  /** Null for a new place. */
  place: PlaceFeature | null;
  /** Whose it is; of several, whoever draws chooses. */
  districts: readonly [DistrictId, ...DistrictId[]];
  near?: Position | undefined;
  suggestedName?: string | undefined;
  /** What a new place begins as, where that is more than a name. */
  begin?: PlaceDraft | null;
  /** The place that a new one was cut off. */
  cutOffFrom?: PlaceId | null;
  /** What was written before and was not taken. */
  written?: WrittenPlace | null;
  onClose: () => void;
  /** Hears what was saved, and what was cut off, to be a place of its own. */
  onSaved: (saved: PlaceSaved | null, cutOff: PlaceDraft | null) => void;
}

export function PlaceDialog({
  place,
  districts,
  near,
  suggestedName = "",
  begin = null,
  cutOffFrom = null,
  written = null,
  onClose: close,
  onSaved,
}: PlaceDialogProps) {
  const { t } = useTranslation();
  const [district, setDistrict] = useState(districts[0]);
  const { data } = useQuery(queries.places());
  const edit = usePlaceEdit({
    opened: place,
    district,
    suggestedName,
    begin,
    cutOffFrom,
    written,
    onSaved,
  });
  const onClose = () => {
    edit.giveUp();
    close();
  };
  const words = useDrawWords();
  const own = place?.id;
  const others = useMemo(
    () =>
      (data?.features ?? []).filter(({ id, properties }) => id !== own && properties.district === district),
    [data, own, district],
  );
  const { meeting } = edit;
  return (
    <EditFrame
      isLarge
      label={t(place === null ? "draw.add" : "draw.title")}
      title={place?.properties.name ?? null}
      isHeld={edit.isDirty || meeting !== null}
      onClose={onClose}
    >
      {meeting === null ? (
        <PlaceForm edit={edit} others={others} near={near ?? null} onClose={onClose}>
          {districts.length > 1 && (
            <DistrictChoice districts={districts} value={district} onChange={setDistrict} />
          )}
        </PlaceForm>
      ) : (
        <MergeView
          key={meeting.current.properties.version}
          title={t("draw.mergeTitle")}
          theirs={meeting.theirs}
          merge={meeting.merge}
          words={{ name: words.field, value: words.draftValue }}
          onSave={(merged) => edit.save(meeting.current, merged)}
          onClose={onClose}
        />
      )}
    </EditFrame>
  );
}
