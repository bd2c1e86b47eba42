/** Drawing places: the dialog that draws a new one, for the views that meet one the register does not have. */
export { DrawPlace, type DrawPlaceProps } from "./draw-place.tsx";
