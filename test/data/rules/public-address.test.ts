import { expect, test } from "vitest";
import { publicAddress } from "#data/rules/public-address.ts";

const subject = { site: "https://plats.example.se", place: "skanstull" };

test("a paper leads to the published page of a place, and to the plan's public view where there is none", () => {
  expect(publicAddress({ ...subject, publishedBy: "sodermalm" })).toBe(
    "https://plats.example.se/offentligt/sodermalm/plats/skanstull",
  );
  expect(publicAddress({ ...subject, publishedBy: null })).toBe("https://plats.example.se/plats/skanstull");
});
