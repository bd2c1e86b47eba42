/** “Ändra platsen” on its page, for those who may, with what happened to it and the way back. */
import { queryOptions } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { undoChange } from "#client/model/undo-change.ts";
import { useMe } from "#client/model/use-me.ts";
import { ChangeHistory } from "#client/ui/change-history.tsx";
import { SavedLine } from "#client/ui/saved-line.tsx";
import type { PlaceId } from "#data/schema/ids.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import { OutlineNote, type ShownOutline } from "./outline-note.tsx";
import { usePlaceDrawing } from "./place-drawing.tsx";
import { RemovePlace } from "./remove-place.tsx";
import { useDrawWords } from "./use-draw-words.ts";

const placeHistory = (id: PlaceId) =>
  queryOptions({
    queryKey: ["places", id, "history"],
    queryFn: ({ signal }) =>
      parseResponse(api.places[":id"].history.$get({ param: { id } }, { init: { signal } })),
  });

interface ChangePlaceProps {
  place: PlaceFeature;
  /** The change whose outlines lie on the map. */
  shownOutline: ShownOutline["change"] | null;
  onShowOutline: (shown: ShownOutline | null) => void;
}

export function ChangePlace({ place, shownOutline, onShowOutline }: ChangePlaceProps) {
  const { t } = useTranslation();
  const { may } = useMe();
  const words = useDrawWords();
  const { open, saidOn, say, undo } = usePlaceDrawing();
  const { district, name } = place.properties;
  if (!may("edit", { district, actors: [] })) return null;
  return (
    <div className="mt-4 space-y-1.5 print:hidden">
      <p className="flex flex-wrap gap-x-5 gap-y-1">
        <Button
          className="text-link min-h-6 font-semibold"
          onPress={() => open({ place, districts: [district], name })}
        >
          {t("draw.title")}
        </Button>
        <RemovePlace place={place} />
      </p>
      {saidOn === place.id && <SavedLine undo={undo} />}
      <ChangeHistory
        query={placeHistory(place.id)}
        itemsIn={({ items = [] }) => items}
        none={t("draw.noHistory")}
        name={words.field}
        value={words.value}
        more={({ change, outline }) =>
          outline != null && (
            <OutlineNote
              outline={outline}
              isShown={change === shownOutline}
              onToggle={() =>
                onShowOutline(change === shownOutline ? null : { place: place.id, change, outline })
              }
            />
          )
        }
        undo={{
          isPending: undo.status === "pending",
          onUndo: (change) => {
            say(place.id);
            undo.takeBack({
              about: name,
              takeBack: () => undoChange(change),
              refused: () => t("draw.undoFailed"),
            });
          },
        }}
      />
    </div>
  );
}
