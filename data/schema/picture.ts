/** Pictures of the map as somebody asks for them: on which paper, in which theme, as which file. */
import { z } from "zod";
import { BoundingBox } from "./geometry.ts";

/** All from `sheet` on stand within a page, or beside the words of a slide, and have no heading of their own. */
export const Paper = z.enum([
  "a4-landscape",
  "a4-portrait",
  "a3-landscape",
  "a3-portrait",
  "slide",
  "sheet",
  "overview",
  "beside",
  "story",
  "story-small",
]);
export type Paper = z.infer<typeof Paper>;

export const PictureFormat = z.enum(["svg", "png"]);
export type PictureFormat = z.infer<typeof PictureFormat>;

/** Dots in an inch (25.4 mm) of paper. */
export const Dpi = z.enum(["150", "300"]);
export type Dpi = z.infer<typeof Dpi>;

export const PictureTheme = z.enum(["light", "dark", "print"]);

/** At most as whom a picture or sheet shows the plans: `own` is as the asker sees them. */
export const ShownAs = z.enum(["own", "partner", "public"]);
export type ShownAs = z.infer<typeof ShownAs>;

/** `west,south,east,north` in degrees, WGS 84, as an address has them. */
export const BoundsText = z
  .string()
  .max(100)
  .regex(/^-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?){3}$/)
  .transform((text) => text.split(",").map(Number))
  .pipe(BoundingBox)
  .refine(
    ([west, south, east, north]) =>
      west < east && south < north && west >= -180 && east <= 180 && south >= -85 && north <= 85,
    "west,south,east,north",
  );
