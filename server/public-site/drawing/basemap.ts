/** Our own drawing of the city, read from its files once. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { AreaGeometry, Position } from "#data/schema/geometry.ts";

const Line = z.object({ type: z.literal("LineString"), coordinates: z.array(Position) });

const areas = z
  .object({ features: z.array(z.object({ geometry: AreaGeometry })) })
  .transform(({ features }) => features.map(({ geometry }) => geometry));
const streets = z.object({
  features: z.array(z.object({ geometry: Line, properties: z.object({ class: z.string() }) })),
});
const lines = z
  .object({ features: z.array(z.object({ geometry: Line })) })
  .transform(({ features }) => features.map(({ geometry }) => geometry));

export interface Basemap {
  land: AreaGeometry[];
  water: AreaGeometry[];
  parks: AreaGeometry[];
  streets: { class: string; geometry: z.infer<typeof Line> }[];
  metro: z.infer<typeof Line>[];
}

async function readBasemap(folder: string): Promise<Basemap> {
  const read = async <T extends z.ZodType>(name: string, schema: T) =>
    schema.parse(JSON.parse(await readFile(join(folder, `${name}.json`), "utf8")));
  const [land, water, parks, ways, metro] = await Promise.all([
    read("land", areas),
    read("water", areas),
    read("parks", areas),
    read("streets", streets),
    read("metro", lines),
  ]);
  return {
    land,
    water,
    parks,
    metro,
    streets: ways.features.map(({ geometry, properties }) => ({ class: properties.class, geometry })),
  };
}

/**
 * Answers the drawing, read when it is first asked for; what could not be read is tried again.
 *
 * @param folder where the drawing's files are
 */
export function basemapReader(folder: string): () => Promise<Basemap> {
  let known: Promise<Basemap> | null = null;
  return () => {
    known ??= readBasemap(folder).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}
