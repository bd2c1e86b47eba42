/** The map's typeface, served by the app: static weights, since a variable font comes out in its thinnest. */

import italic from "@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2?url";
import regular from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url";
import semibold from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url";
import bold from "@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2?url";

const absolute = (url: string): string => new URL(url, document.baseURI).href;

export const FONT = {
  regular: ["Platsplan Regular"],
  italic: ["Platsplan Italic"],
  semibold: ["Platsplan Semibold"],
  bold: ["Platsplan Bold"],
};

/** For the style's `font-faces`. */
export const fontFaces = (): Record<string, string> => ({
  "Platsplan Regular": absolute(regular),
  "Platsplan Italic": absolute(italic),
  "Platsplan Semibold": absolute(semibold),
  "Platsplan Bold": absolute(bold),
});
