/** “Lägg till plats” over the list, for those who may, and the places that drafts are waiting for. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { SavedLine } from "#client/ui/saved-line.tsx";
import { MissingPlaces } from "./missing-places.tsx";
import { usePlaceDrawing } from "./place-drawing.tsx";
import { useOwnDistricts } from "./use-own-districts.ts";

export function AddPlace() {
  const { t } = useTranslation();
  const [first, ...others] = useOwnDistricts();
  const { open, saidOn, undo } = usePlaceDrawing();
  if (first === undefined) return null;
  return (
    <div className="space-y-1.5 print:hidden">
      <Button
        className="text-link min-h-6 font-semibold"
        onPress={() => open({ place: null, districts: [first, ...others], name: "" })}
      >
        {t("draw.add")}
      </Button>
      {saidOn === "list" && <SavedLine undo={undo} />}
      <MissingPlaces onDraw={({ district, name }) => open({ place: null, districts: [district], name })} />
    </div>
  );
}
