/** Outlines of buildings, as far as the base map that comes along has them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { AreaGeometry } from "#data/schema/geometry.ts";
import { paths } from "#server/paths.ts";

const Buildings = z.object({ features: z.array(z.object({ geometry: AreaGeometry })) });

let read: Promise<AreaGeometry[]> | null = null;

/** Read once: the file comes with the product and does not change while it runs. */
export function footprints(): Promise<AreaGeometry[]> {
  read ??= readFile(join(paths.data, "basemap", "buildings.json"), "utf8").then((text) =>
    Buildings.parse(JSON.parse(text)).features.map(({ geometry }) => geometry),
  );
  return read;
}
