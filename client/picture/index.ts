/** Pictures for files and paper: of the map, of a place's QR code, of a chart. */
export { pictureAddress } from "./picture-address.ts";
export { PictureDialog } from "./picture-dialog.tsx";
export { SaveChart } from "./save-chart.tsx";
export { usePublicAddress } from "./use-public-address.ts";
