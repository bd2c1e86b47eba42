import { describe, expect, test } from "vitest";
import { rowsAbout, rowsAboutEach } from "#data/rules/rows-about.ts";
import { PlaceId } from "#data/schema/ids.ts";
import { insideView } from "#test/views.ts";

const id = (text: string) => PlaceId.parse(text);
const area = { id: id("stadsdelen"), parent: null, level: "area" as const };
const site = { id: id("torget"), parent: area.id, level: "site" as const };
const spot = { id: id("entren"), parent: site.id, level: "spot" as const };
const places = [area, site, spot];
const rows = [
  { name: "om torget", places: [site.id] },
  { name: "om entrén", places: [spot.id] },
  { name: "om båda", places: [site.id, spot.id] },
  { name: "om hela stadsdelen", places: [area.id] },
  { name: "utan plats", places: [] },
];
const namesAbout = (place: (typeof places)[number]) => rowsAbout(places, place, rows).map((row) => row.name);

describe("which rows are about a place", () => {
  test("a place has its own rows and those of its spots, each once", () => {
    expect(namesAbout(site)).toEqual(["om torget", "om entrén", "om båda"]);
  });

  test("a spot has its own rows only", () => {
    expect(namesAbout(spot)).toEqual(["om entrén", "om båda"]);
  });

  test("an area stands for itself, not for the places that the plan treats by themselves", () => {
    expect(namesAbout(area)).toEqual(["om hela stadsdelen"]);
  });

  test("asked of every place at once, the answer is the same", () => {
    const about = rowsAboutEach(places, rows);
    for (const place of places)
      expect((about.get(place.id) ?? []).map((row) => row.name)).toEqual(namesAbout(place));
    const all = insideView.features.map((feature) => feature.properties);
    const each = rowsAboutEach(all, insideView.rows);
    for (const place of all) expect(each.get(place.id) ?? []).toEqual(rowsAbout(all, place, insideView.rows));
  });
});
