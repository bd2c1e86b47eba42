import { distance } from "@turf/turf";
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { PlaceId } from "#data/schema/ids.ts";
import { Paper } from "#data/schema/picture.ts";
import { type BaseMap, readBaseMap } from "#server/ground/index.ts";
import { fontFaces, type MapPicture, mapPicture } from "#server/pictures/index.ts";
import { isWithin, overlap } from "#server/pictures/map/boxes.ts";
import { layOut, type MapView } from "#server/pictures/map/layout.ts";
import { MARK_RADIUS } from "#server/pictures/map/names.ts";
import { placeAt, somePlaces } from "./places.ts";

const VIEW: MapView = {
  places: [],
  selected: null,
  bounds: null,
  paper: "a4-landscape",
  hasLegend: true,
  hasTitle: true,
};
const PICTURE: MapPicture = {
  ...VIEW,
  theme: "print",
  language: "sv",
  title: "Platserna",
  day: "2026-05-01",
  fontFaces: "",
};
const SKANSTULL = placeAt({ id: "skanstull", name: "Skanstull", west: 18.073, south: 59.307, side: 0.003 });

const somePaper = fc.constantFrom(...Paper.options);

const elementsOf = (svg: string) => {
  const faults: string[] = [];
  const read = new DOMParser({
    errorHandler: (_level: string, message: string) => void faults.push(message),
  });
  const document = read.parseFromString(svg, "image/svg+xml");
  expect(faults).toEqual([]);
  const found = document.getElementsByTagName("*");
  return Array.from({ length: found.length }, (_, index) => found.item(index)).filter((one) => one !== null);
};

let base: BaseMap;
beforeAll(async () => {
  base = await readBaseMap();
});

describe("the map as a picture", () => {
  test("draws every place within its frame once, whatever they are called", () => {
    fc.assert(
      fc.property(somePlaces, somePaper, (places, paper) => {
        const drawn = elementsOf(mapPicture(base, { ...PICTURE, places, paper }))
          .map((element) => element.getAttribute("data-place"))
          .filter((id) => id !== null && id !== "");
        expect([...drawn].sort()).toEqual(places.map(({ id }) => id as string).sort());
      }),
      { numRuns: 40 },
    );
  });

  test("lets no name lie on another, on a number or beyond the frame, and tells every place's name", () => {
    fc.assert(
      fc.property(somePlaces, somePaper, (places, paper) => {
        const { names, marks, frame, type } = layOut(base, { ...VIEW, places, paper });
        const boxes = [
          ...names.map(({ box }) => box),
          ...marks.flatMap(({ at }) => {
            const radius = 11.5 * type * MARK_RADIUS;
            return at === null
              ? []
              : [{ x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius }];
          }),
        ];
        for (const [index, box] of boxes.entries()) {
          expect(isWithin(box, frame)).toBe(true);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        }
        expect([...names, ...marks].map(({ id }) => id).sort()).toEqual(places.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });

  test("has a scale bar as long as it says, to one in a hundred, at any latitude and size", () => {
    const someBounds = fc
      .tuple(
        fc.double({ min: -170, max: 160, noNaN: true }),
        fc.double({ min: -75, max: 75, noNaN: true }),
        fc.double({ min: 0.001, max: 0.3, noNaN: true }),
      )
      .map(([west, south, side]): [number, number, number, number] => [
        west,
        south,
        west + side,
        south + side,
      ]);
    fc.assert(
      fc.property(someBounds, somePaper, (bounds, paper) => {
        const { scale, projection, frame } = layOut(base, { ...VIEW, bounds, paper });
        const [west, south, east, north] = projection.bounds;
        // In the middle of the frame, where the bar holds.
        const middle = projection.at([(west + east) / 2, (south + north) / 2])[1];
        expect(Math.abs(middle - (frame.y + frame.height / 2))).toBeLessThan(frame.height / 50);
        const latitude = (south + north) / 2;
        const wide = distance([west, latitude], [east, latitude], { units: "meters" });
        const metres = (scale.pixels / frame.width) * wide;
        expect(Math.abs(metres / scale.metres - 1)).toBeLessThan(0.01);
        expect(String(scale.metres)).toMatch(/^(?:0\.0*)?[125]0*$/);
      }),
    );
  });

  test("is the same bytes for the same question, and nothing but text for a hostile name", () => {
    const hostile = {
      ...SKANSTULL,
      properties: { ...SKANSTULL.properties, name: `"/><script x='&'>]]>\u0000` },
    };
    const picture: MapPicture = { ...PICTURE, places: [hostile], title: "<svg onload='x'>" };
    const svg = mapPicture(base, picture);
    expect(mapPicture(base, picture)).toBe(svg);
    const elements = elementsOf(svg);
    expect(elements.map(({ tagName }) => tagName)).not.toContain("script");
    expect(elements.find(({ tagName }) => tagName === "title")?.textContent).toBe("<svg onload='x'>");
    expect(elements.find(({ tagName }) => tagName === "desc")?.textContent).toContain(`"/><script x='&'>]]>`);
  });

  test("says what it shows, whose map it is, how long the bar is and where north is", () => {
    const elements = elementsOf(mapPicture(base, { ...PICTURE, places: [SKANSTULL] }));
    const words = elements.filter(({ tagName }) => tagName === "text").map(({ textContent }) => textContent);
    expect(elements.find(({ tagName }) => tagName === "desc")?.textContent).toBe(
      "Karta som visar en plats: Skanstull. Skalstrecket är 100 m långt.",
    );
    expect(words).toContain("Karta: © OpenStreetMap contributors, Stockholms stad");
    expect(words).toContain("100 m");
    expect(words).toContain("N");
  });

  test("explains in its legend what occurs and nothing else", () => {
    const said = (accuracy: "surveyed" | "estimated") =>
      mapPicture(base, { ...PICTURE, places: [placeAt({ ...SQUARE, accuracy })] });
    const SQUARE = { id: "torget", name: "Torget", west: 18.0, south: 59.3, side: 0.004 };
    expect(said("surveyed")).toContain("Fastställt läge");
    expect(said("surveyed")).not.toContain("Ungefärligt läge");
    expect(said("estimated")).toContain("Ungefärligt läge");
    expect(said("estimated")).not.toContain("Platser med nummer");
    expect(mapPicture(base, { ...PICTURE, places: [SKANSTULL], hasLegend: false })).not.toContain(
      "Fastställt",
    );
  });

  test("shows spots with their place, and by themselves only near by", () => {
    const spot = placeAt({
      id: "hornet",
      name: "Hörnet",
      west: 18.074,
      south: 59.308,
      side: 0.0005,
      level: "spot",
    });
    const far = placeAt({ id: "torget", name: "Torget", west: 17.9, south: 59.35, side: 0.003 });
    const shown = (view: Partial<MapView>) =>
      layOut(base, { ...VIEW, places: [SKANSTULL, spot, far], ...view }).places.map(
        ({ feature }) => feature.id,
      );
    expect(shown({})).not.toContain("hornet");
    expect(shown({ selected: PlaceId.parse("hornet") })).toContain("hornet");
  });

  test("stays small: a whole city on the largest paper, with its typeface, in less than a megabyte", async () => {
    const svg = mapPicture(base, {
      ...PICTURE,
      paper: "a3-landscape",
      fontFaces: await fontFaces(),
      bounds: [17.76, 59.22, 18.2, 59.44],
    });
    expect(svg).toContain("@font-face");
    expect(svg.length).toBeLessThan(1_000_000);
  });
});
