/** The one dialog for places over list, map and page: it stays open while they are laid out anew. */
import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from "react";
import type { ChangeId, DistrictId, PlaceId } from "#data/schema/ids.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { PlaceDraft } from "./place-draft.ts";
import { usePlaceSaved } from "./use-place-saved.ts";

const PlaceDialog = lazy(async () => ({ default: (await import("./place-dialog.tsx")).PlaceDialog }));

interface Opened {
  /** Null for a new one. */
  place: PlaceFeature | null;
  districts: readonly [DistrictId, ...DistrictId[]];
  name: string;
  /** What a new one begins as, where that is more than a name. */
  begin?: PlaceDraft;
}

interface PlaceDrawingState extends Omit<ReturnType<typeof usePlaceSaved>, "tellGone"> {
  open: (opened: Opened) => void;
  /** Where the word that it is saved stands: on the place's own page, or over the list for one that is new or gone. */
  saidOn: PlaceId | "list" | null;
  say: (on: PlaceId) => void;
  tellRemoved: (name: string, change: ChangeId) => void;
}

const Context = createContext<PlaceDrawingState | null>(null);

export function usePlaceDrawing(): PlaceDrawingState {
  const state = useContext(Context);
  if (state === null) throw new Error("Places are drawn within <PlaceDrawing>");
  return state;
}

export function PlaceDrawing({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [saidOn, setSaidOn] = useState<PlaceId | "list" | null>(null);
  const { tellGone, ...saved } = usePlaceSaved();
  const tellRemoved = (name: string, change: ChangeId) => {
    setSaidOn("list");
    tellGone(name, change);
  };
  return (
    <Context value={{ ...saved, open: setOpened, saidOn, say: setSaidOn, tellRemoved }}>
      {children}
      {opened !== null && (
        <Suspense>
          <PlaceDialog
            place={opened.place}
            districts={opened.districts}
            suggestedName={opened.name}
            begin={opened.begin ?? null}
            onClose={() => setOpened(null)}
            // What was cut off is a dialog of its own, not the same one filled in.
            key={opened.place?.id ?? "new"}
            onSaved={(made, cutOff) => {
              setSaidOn(opened.place?.id ?? "list");
              setOpened(
                cutOff === null
                  ? null
                  : { place: null, districts: opened.districts, name: "", begin: cutOff },
              );
              saved.tell(made);
            }}
          />
        </Suspense>
      )}
    </Context>
  );
}
