import { expect, test } from "vitest";
import { MOST_PIXELS } from "#server/pictures/as-png.ts";
import { asPng, NoPicture } from "#server/pictures/index.ts";

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" font-family="'Source Sans 3'">${inside}</svg>`;
const size = (png: Uint8Array) => {
  const bytes = Buffer.from(png);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

test("a picture becomes as many pixels as are asked for, letters and all", async () => {
  const empty = await asPng(svg(""), { width: 400, height: 200 });
  const written = await asPng(svg('<text x="10" y="50" font-size="40">Åäö</text>'), {
    width: 400,
    height: 200,
  });
  expect(size(empty)).toEqual([400, 200]);
  expect(size(written)).toEqual([400, 200]);
  expect(written.length).toBeGreaterThan(empty.length + 500);
});

test("a picture larger than the machine should hold is refused before it is drawn", async () => {
  await expect(asPng(svg(""), { width: MOST_PIXELS, height: 2 })).rejects.toMatchObject({ why: "too-large" });
});

test("what is no picture is told so, and the next picture is drawn all the same", async () => {
  await expect(asPng("no picture", { width: 10, height: 10 })).rejects.toBeInstanceOf(NoPicture);
  expect(size(await asPng(svg(""), { width: 20, height: 10 }))).toEqual([20, 10]);
});

test("many at once are made one after another, and too many are told to come back", async () => {
  const asked = await Promise.allSettled(
    Array.from({ length: 20 }, () => asPng(svg(""), { width: 40, height: 20 })),
  );
  const refused = asked.flatMap((one) => (one.status === "rejected" ? [one.reason.why] : []));
  expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(8);
  expect(new Set(refused)).toEqual(new Set(["busy"]));
});
