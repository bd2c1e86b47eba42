import { expect, test } from "vitest";
import { publicAddress, publicPage } from "#data/rules/public-address.ts";

const subject = { site: "https://plats.example.se", place: "skanstull" };

test("a paper leads to the published page of a place, and to the plan's public view where there is none", () => {
  expect(publicAddress({ ...subject, publishedBy: "sodermalm" })).toBe(
    "https://plats.example.se/offentligt/sodermalm/plats/skanstull",
  );
  expect(publicAddress({ ...subject, publishedBy: null })).toBe("https://plats.example.se/plats/skanstull");
});

test("what a district has published is read in the language of whoever is led there", () => {
  expect(publicPage(subject.site, "sodermalm", "sv")).toBe("https://plats.example.se/offentligt/sodermalm");
  expect(publicPage(subject.site, "sodermalm", "en")).toBe(
    "https://plats.example.se/offentligt/sodermalm?sprak=en",
  );
});
