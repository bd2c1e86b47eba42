/** The room's questions at a meeting: taken up with why, answered or promised anew, and in its minutes. */
import { expect, expectAccessibleInAll, test } from "./page.ts";

const QUESTION = {
  place: null,
  askedOn: "2026-01-12",
  owner: "trafikkontoret",
  promised: "2026-02-01",
  answeredOn: null,
};

test("the room's questions stand on the agenda with why, and what is answered or promised anew stands in the minutes", async ({
  page,
}) => {
  const [lamp, bench] = ["När lagas lampan i trappan?", "Blir det fler bänkar?"] as const;
  const questions = [lamp, bench].map((text) => ({ ...QUESTION, id: crypto.randomUUID(), text }));
  const made = await page.request.post("/api/stories", {
    data: {
      district: "skarpnack",
      title: "Områdesmöte i januari",
      audience: "internal",
      language: "sv",
      textSize: "normal",
      slides: [],
      questions,
    },
  });
  expect(made.status()).toBe(200);
  await page.goto("/mote?district=skarpnack&actor=trafikkontoret");
  const board = page.getByRole("region", { name: "Möte" });
  await expect(board).toBeFocused();
  await board.getByRole("button", { name: "Börja ett möte" }).click();
  await page.getByLabel("Närvarande").fill("Trygghetssamordnare");
  await page.getByRole("button", { name: "Börja", exact: true }).click();
  await expect(board.getByRole("link", { name: "Anteckningar" })).toBeVisible();
  const agenda = page.getByRole("navigation", { name: "Dagordning" });
  await agenda.getByRole("button", { name: lamp }).click();
  const why = board.getByRole("list", { name: "Varför den tas upp" });
  await expect(why.getByText("Svar skulle ha getts senast 1 februari 2026.")).toBeVisible();
  await expect(why.getByText("Trafikkontoret svarar på den.")).toBeVisible();
  await expectAccessibleInAll(page);
  await board.focus();
  await page.keyboard.press("n");
  await page.getByLabel("Vad är svaret?").fill("Lampan är lagad.");
  await page.keyboard.press("Control+Enter");
  const decided = board.getByRole("region", { name: "Beslutat här" });
  await expect(decided.getByText("Lampan är lagad.")).toBeVisible();
  await expect(board.getByText("Allt är sparat.")).toBeVisible();
  await agenda.getByRole("button", { name: bench }).click();
  await expect(board.getByRole("heading", { level: 2, name: bench })).toBeVisible();
  const answered = board.getByRole("button", { name: "Besvarad" });
  await board.focus();
  await page.keyboard.press("4");
  await expect(answered).toHaveAttribute("aria-pressed", "true");
  await expect(board.getByText("Allt är sparat.")).toBeVisible();
  await page.keyboard.press("u");
  await expect(board.getByText(`Ångrat: ${bench}`)).toBeVisible();
  await expect(answered).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("s");
  await page.getByLabel("Svar senast").fill("2027-03-01");
  await page.keyboard.press("Control+Enter");
  await expect(decided.getByText("Lovat senast 1 mars 2027.")).toBeVisible();
  await expect(board.getByText("Allt är sparat.")).toBeVisible();
  await board.getByRole("link", { name: "Anteckningar" }).click();
  const told = page.getByRole("region", { name: "Frågor från rummet" });
  await expect(told.getByRole("listitem").filter({ hasText: lamp })).toContainText("Lampan är lagad.");
  await expect(told.getByRole("listitem").filter({ hasText: bench })).toContainText("1 mars 2027");
  await expectAccessibleInAll(page);
});
