/** The one dialog for places over list, map and page: it stays open while they are laid out anew. */
import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useState } from "react";
import { useMe } from "#client/model/use-me.ts";
import type { ChangeId, DistrictId, PlaceId } from "#data/schema/ids.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { PlaceDraft } from "./place-draft.ts";
import { usePlaceSaved } from "./use-place-saved.ts";

const loadDialog = async () => ({ default: (await import("./place-dialog.tsx")).PlaceDialog });
const PlaceDialog = lazy(loadDialog);

interface Opened {
  /** Null for a new one. */
  place: PlaceFeature | null;
  districts: readonly [DistrictId, ...DistrictId[]];
  name: string;
  /** What a new one begins as, where that is more than a name. */
  begin?: PlaceDraft;
  /** The place that a new one was cut off. */
  cutOffFrom?: PlaceId | null;
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
  const { tellGone, ...told } = usePlaceSaved();
  const { mayEver } = useMe();
  const isEditor = mayEver("edit");
  // Once the page stands: without a net it could not be fetched any more.
  useEffect(() => {
    if (isEditor) void loadDialog().catch(() => {});
  }, [isEditor]);
  const tellRemoved = (name: string, change: ChangeId) => {
    setSaidOn("list");
    tellGone(name, change);
  };
  return (
    <Context value={{ ...told, open: setOpened, saidOn, say: setSaidOn, tellRemoved }}>
      {children}
      {opened !== null && (
        <Suspense>
          <PlaceDialog
            place={opened.place}
            districts={opened.districts}
            suggestedName={opened.name}
            begin={opened.begin ?? null}
            cutOffFrom={opened.cutOffFrom ?? null}
            onClose={() => setOpened(null)}
            // What was cut off is a dialog of its own, not the same one filled in.
            key={opened.place?.id ?? "new"}
            onSaved={(saved, cutOff) => {
              setSaidOn(opened.place?.id ?? "list");
              setOpened(
                cutOff === null
                  ? null
                  : {
                      place: null,
                      districts: opened.districts,
                      name: "",
                      begin: cutOff,
                      cutOffFrom: opened.place?.id ?? null,
                    },
              );
              told.tell(saved);
            }}
          />
        </Suspense>
      )}
    </Context>
  );
}
