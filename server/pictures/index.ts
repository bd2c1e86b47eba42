/** The map as a picture: over HTTP, and for other parts that put it in their files. */
export { asPng, NoPicture } from "./as-png.ts";
export { fontFaces } from "./files.ts";
export { type MapPicture, mapPicture } from "./map/map-picture.ts";
export { PAPERS } from "./map/papers.ts";
export { escapeXml } from "./map/svg.ts";
export { textWidth } from "./map/text-width.ts";
export { pictureFault } from "./picture-fault.ts";
export { type QrPictures, qrPictures } from "./qr-picture.ts";
export { pictureRoutes } from "./routes.ts";
