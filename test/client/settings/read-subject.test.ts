import { expect, test } from "vitest";
import { linkOf, readSubject } from "#client/settings/read-subject.ts";
import { PlanId } from "#data/schema/ids.ts";

const PLANS = [PlanId.parse("sodermalm-2024"), PlanId.parse("skarpnack-2025")];
const linkTo = (subject: string) => linkOf(readSubject(subject), PLANS);

test.each([
  [
    "measure sodermalm-2024-platser-14",
    { to: "/planer/$id", id: "sodermalm-2024", hash: "sodermalm-2024-platser-14" },
  ],
  ["place skanstull", { to: "/plats/$id", id: "skanstull" }],
  ["plan skarpnack-2025", { to: "/planer/$id", id: "skarpnack-2025" }],
  ["actor trafikkontoret", { to: "/aktorer/$id", id: "trafikkontoret" }],
  [
    "effort 00000000-0000-4000-8000-000000000001",
    { to: "/samverkan/$id", id: "00000000-0000-4000-8000-000000000001" },
  ],
  [
    "meeting 00000000-0000-4000-8000-000000000001",
    { to: "/mote/$id", id: "00000000-0000-4000-8000-000000000001" },
  ],
  [
    "story 00000000-0000-4000-8000-000000000001",
    { to: "/presentation/$id", id: "00000000-0000-4000-8000-000000000001" },
  ],
  ["assignment sodermalm-2024-platser-14.polisen", { to: "/aktorer/$id", id: "polisen" }],
])("%s can be gone to", (subject, link) => {
  expect(linkTo(subject)).toEqual(link);
});

test.each([
  "measure annan-plan-14",
  "measure sodermalm-2024-<script>",
  "plan okand-2020",
  "place ../../x",
  "assignment polisen",
  "effort 7",
  "story ../x",
  "place",
  "account 3",
  "något helt annat",
  "",
])("“%s” leads nowhere", (subject) => {
  expect(linkTo(subject)).toBeNull();
});

test("words of no known form are shown as they stand", () => {
  expect(readSubject("något helt annat")).toEqual({ noun: null, id: "något helt annat" });
  expect(readSubject("setting retention days")).toEqual({ noun: "setting", id: "retention days" });
});
