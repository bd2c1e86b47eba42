/** A picture of the map as the address that the server draws it from; pure. */

import type { z } from "zod";
import { stringifySearch } from "#client/model/page-search.ts";
import type { BoundingBox } from "#data/schema/geometry.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import type { Paper, PictureTheme, ShownAs } from "#data/schema/picture.ts";

export interface PictureChoice {
  filter: MeasureFilter;
  focus: PlaceId | null;
  /** What the map on the screen shows; without it the picture fits its places. */
  bounds: BoundingBox | null;
  paper: Paper;
  theme: z.infer<typeof PictureTheme>;
  /** A PNG's has its dots per inch. */
  file: "svg" | "png-150" | "png-300";
  hasLegend: boolean;
  as: ShownAs;
  language: string;
}

/** Five decimals are a metre. */
const written = (bounds: BoundingBox): string => bounds.map((degrees) => degrees.toFixed(5)).join(",");

/** @param use `look` shows it in the page, `keep` takes it out as a file, which the log tells */
export function pictureAddress(choice: PictureChoice, use: "look" | "keep"): string {
  const { filter, focus, bounds, paper, theme, file, hasLegend, as, language } = choice;
  const [format, dpi] = file.split("-");
  const search = stringifySearch({
    ...filter,
    focus,
    bounds: bounds === null ? null : written(bounds),
    paper,
    theme,
    // What is looked at is as sharp as the screen is, whatever the file will be.
    format: use === "look" ? "svg" : format,
    dpi: use === "look" ? null : dpi,
    legend: hasLegend ? "yes" : "no",
    as,
    lang: language === "en" ? "en" : "sv",
    save: use === "keep" ? "yes" : null,
  });
  return `/api/pictures/map${search}`;
}
