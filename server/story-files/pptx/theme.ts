/** A theme: the colours and typefaces that everything in the file names by their place, so that another theme re-dresses it. */
import { z } from "zod";

const Hex = z.string().regex(/^[0-9A-F]{6}$/);

/** A name as typefaces have them; one that begins with + would point back into the theme. */
const Typeface = z
  .string()
  .max(100)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u);

/** The places of a theme's colours, in the order of its file (ISO/IEC 29500-1, 20.1.6.2). */
export const SLOTS = [
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;

export const Theme = z.strictObject({
  colors: z.record(z.enum(SLOTS), Hex),
  headings: Typeface,
  body: Typeface,
});
export type Theme = z.infer<typeof Theme>;

/** The interface's colours in light, and typefaces that every office program has. */
export const OWN_THEME: Theme = {
  colors: {
    dk1: "1C2530",
    lt1: "FFFDF9",
    dk2: "566270",
    lt2: "E3DED4",
    accent1: "0F5E63",
    accent2: "4A76B8",
    accent3: "D08A1D",
    accent4: "2B6A4D",
    accent5: "8B8F8F",
    accent6: "9C2F22",
    hlink: "0F5E63",
    folHlink: "566270",
  },
  headings: "Georgia",
  body: "Arial",
};
