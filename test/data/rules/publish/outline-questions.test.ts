/** What is asked of outlines before they go out, and what the answers do. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mayTraceBuilding } from "#data/rules/publish/may-trace-building.ts";
import { tracesOneBuilding } from "#data/rules/publish/outline.ts";
import { openOutlines } from "#data/rules/publish/outline-answers.ts";
import { publicSet } from "#data/rules/publish/public-set.ts";
import type { PublishSource } from "#data/rules/publish/source.ts";
import type { AreaGeometry } from "#data/schema/geometry.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { OutlineAnswer } from "#data/schema/outline-answer.ts";
import { PlaceFile } from "#data/schema/place.ts";
import { paths } from "#server/paths.ts";
import { anySource } from "./any-plan.ts";

const answered = (source: PublishSource, keptBecause: string | null): PublishSource => ({
  ...source,
  outlineAnswers: new Map<PlaceId, OutlineAnswer>(
    publicSet(source).asked.map(({ id, before }) => [id, { outline: before, keptBecause }]),
  ),
});

describe("of any plan", () => {
  test("what is asked of the outlines is what stands open in the set", () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { set, asked } = publicSet(source);
        const open = openOutlines(set, source).map(({ id }) => id);
        expect(new Set(open)).toEqual(new Set(asked.map(({ id }) => id)));
      }),
    );
  });

  test("an answer closes it: the outline becomes coarser, or stands as it is", () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { set, asked } = publicSet(source);
        const about = new Set<string>(asked.map(({ id }) => id));
        for (const keptBecause of [null, "Det är en parkering."]) {
          const context = answered(source, keptBecause);
          const after = publicSet(context);
          expect(openOutlines(after.set, context)).toEqual([]);
          expect(after.asked.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
          for (const place of after.set.places)
            if (about.has(place.id)) expect(place.coarsened).toBe(keptBecause === null);
          if (keptBecause !== null) expect(after.set).toEqual(set);
          // A set that was frozen before the answer still shows the building.
          else expect(openOutlines(set, context)).toHaveLength(asked.length);
        }
      }),
    );
  });

  test("an answer for another outline does not count", () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const context = answered(source, "Det är en parkering.");
        const moved: PublishSource = {
          ...context,
          places: context.places.map((place) => ({
            ...place,
            geometry: JSON.parse(JSON.stringify(place.geometry).replaceAll("59.3", "59.2")) as AreaGeometry,
          })),
        };
        expect(openOutlines(publicSet(moved).set, moved)).toHaveLength(publicSet(source).asked.length);
      }),
    );
  });
});

test("the squares, parks and streets of the plans that come along are not asked about", async () => {
  const { features: houses } = JSON.parse(
    await readFile(join(paths.data, "basemap", "buildings.json"), "utf8"),
  ) as { features: { geometry: AreaGeometry }[] };
  const footprints = houses.map(({ geometry }) => geometry);
  const folder = join(paths.data, "places");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".geojson"));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  const places = texts.flatMap((text) => PlaceFile.parse(JSON.parse(text)).features);
  const asked = places.filter(({ properties: { kind }, geometry }) => {
    const outline = { kind, geometry };
    return !tracesOneBuilding(outline, footprints) && mayTraceBuilding(outline, footprints);
  });
  expect(places.length).toBeGreaterThan(30);
  expect(asked.map(({ id }) => id)).toEqual([]);
});
