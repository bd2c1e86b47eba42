/** District (stadsdelsområde): who owns a plan. The whole city is the tenant that owns shared actors. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { DistrictId } from "./ids.ts";
import { Line } from "./text.ts";

/** The police's counterpart to a district (lokalpolisområde, Lpo). */
export const PoliceArea = z.object({
  name: seenBy("public", Line),
});
export type PoliceArea = z.infer<typeof PoliceArea>;

export const District = z.object({
  id: seenBy("public", DistrictId),
  name: seenBy("public", Line),
  kind: seenBy("public", z.enum(["city", "district"])),
  /** The administration's full name: "Södermalms stadsdelsförvaltning". */
  administration: seenBy("public", Line),
  policeArea: seenBy("public", PoliceArea.nullable()),
});
export type District = z.infer<typeof District>;

/** `data/districts.json`. */
export const DistrictFile = z.object({ districts: z.array(District).max(400) });
