/** Drawing places: new ones from the list, from a draft or from elsewhere, and those that are there. */
export { AddPlace } from "./add-place.tsx";
export { ChangePlace } from "./change-place.tsx";
export { CorrectPlace } from "./correct-place.tsx";
export { DrawPlace, type DrawPlaceProps } from "./draw-place.tsx";
export type { ShownOutline } from "./outline-note.tsx";
export { PLACE_FIELDS } from "./place-draft.ts";
export { PlaceDrawing } from "./place-drawing.tsx";
export { askedIn, placeErrorsOf } from "./place-errors.ts";
export { useDrawWords as usePlaceWords } from "./use-draw-words.ts";
