/** The dialog in which a new place is drawn and named; the map in it is fetched when it is opened. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { EditFrame } from "#client/ui/edit-frame.tsx";
import type { Position } from "#data/schema/geometry.ts";
import type { DistrictId, PlaceId } from "#data/schema/ids.ts";

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

export function DrawPlace({ suggestedName, onCancel }: DrawPlaceProps) {
  const { t } = useTranslation();
  return (
    <EditFrame label={t("draw.add")} title={suggestedName ?? null} isHeld={false} onClose={onCancel}>
      <footer className="flex justify-end px-5 py-3">
        <Button className="button" onPress={onCancel}>
          {t("edit.cancel")}
        </Button>
      </footer>
    </EditFrame>
  );
}
