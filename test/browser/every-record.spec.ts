/** The views of what people make – efforts, meetings, presentations – in every size and theme, as every other view. */
import type { Page } from "@playwright/test";
import { EffortChangeMade } from "#data/schema/effort.ts";
import { MeetingChangeMade } from "#data/schema/meeting.ts";
import { StoryChangeMade } from "#data/schema/story.ts";
import { EVERY_SIZE, expect, expectAccessibleInAll, test } from "./page.ts";

/** Kept by the server as a person would have written it. */
async function keep(page: Page, path: string, data: object): Promise<unknown> {
  const answer = await page.request.post(path, { data });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

async function expectReadable(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(path);
  await expectAccessibleInAll(page, {
    sizes: EVERY_SIZE,
    ready: () => expect(page.getByRole("heading", { level: 1, name: heading })).toBeAttached(),
  });
}

/** Taken back once it has been looked at, when no page asks for it any more. */
async function takeBack(page: Page, change: string): Promise<void> {
  await page.goto("about:blank");
  expect((await page.request.post(`/api/changes/${change}/undo`)).status()).toBe(200);
}

test("an effort that is told of is readable and accessible", async ({ page }) => {
  const kept = await keep(page, "/api/efforts", {
    district: "sodermalm",
    title: "Genomgång vid parken",
    date: "2026-05-06",
    from: "14:00",
    to: "16:00",
    participants: [
      { actor: "polisen", function: null },
      { actor: "trafikkontoret", function: "verksamhetssamordnare" },
    ],
    stops: ["skanstull", "fatbursparken"],
    note: "Samling vid norra uppgången.",
    outcome: { date: "2026-05-06", text: "Två trasiga lampor anmälda." },
  });
  const { effort, change } = EffortChangeMade.parse(kept);
  await expectReadable(page, `/samverkan/${effort.id}`, "Genomgång vid parken");
  await takeBack(page, change);
});

test("the minutes of a meeting are readable and accessible", async ({ page }) => {
  const kept = await keep(page, "/api/meetings", {
    district: "sodermalm",
    date: "2026-05-06",
    attendees: ["Områdespolis"],
    group: { areas: [], actors: [] },
  });
  const { meeting, change } = MeetingChangeMade.parse(kept);
  await expectReadable(page, `/mote/${meeting.id}`, "Mötesanteckningar");
  await takeBack(page, change);
});

for (const [how, view] of [
  ["prepared", ""],
  ["shown", "/visa"],
  ["led", "/presentator"],
] as const) {
  test(`a presentation is readable and accessible where it is ${how}`, async ({ page }) => {
    const ofEvery = { isHidden: false, look: null, notes: "Visa kartan.", answers: [] };
    const kept = await keep(page, "/api/stories", {
      district: "sodermalm",
      title: "Möte om parken",
      audience: "public",
      language: "sv",
      textSize: "normal",
      slides: [
        { kind: "opening", id: crypto.randomUUID(), ...ofEvery, lead: null },
        {
          kind: "place",
          id: crypto.randomUUID(),
          ...ofEvery,
          filter: {},
          year: null,
          place: "skanstull",
          voices: ["Mörkt om kvällen."],
        },
      ],
      questions: [],
    });
    const { story, change } = StoryChangeMade.parse(kept);
    await expectReadable(page, `/presentation/${story.id}${view}`, "Möte om parken");
    await takeBack(page, change);
  });
}
