/** What the plan check sees in a draft, before it is the plan. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { DraftFindings } from "#data/schema/draft-findings.ts";
import { FindingList } from "#data/schema/finding-answer.ts";
import type { Database } from "#server/db/open.ts";
import { editor } from "#test/server/changes/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type Drafter, openDrafter, planWorkbook } from "./drafter.ts";

const TITLE = "Åtgärdsplan 2027, Södermalms stadsdelsförvaltning";
/** Names nobody, and no goal. */
const BARE = ["Skanstull, mörka gångvägar", "Lampor saknas", "Nya lampor", "", "2027", "", "", "Påbörjat"];
const WHOLE = [
  "Medborgarplatsen, skymda hörn",
  "Buskarna är höga",
  "Buskarna klipps",
  "Fri sikt vid tre hörn",
  "2027",
  "Stadsdelsförvaltningen",
  "",
  "Ej påbörjat",
];

const [embedded] = ENGINES;
if (embedded === undefined) throw new Error("No engine to test on");

let drafter: Drafter;
let database: Database;
let remove = async () => {};
beforeAll(async () => {
  ({ database, remove } = await embedded.open());
  drafter = await openDrafter(database, editor);
});
afterAll(() => remove());

const findingsOf = async (id: string) => {
  const answer = await drafter.get(`/api/drafts/${id}/findings`);
  expect(answer.status).toBe(200);
  return DraftFindings.parse(await answer.json()).items;
};

test("names the draft's rows, follows what is decided of them, and is what the plan is then found to have", async () => {
  const taken = await drafter.takeIn(planWorkbook(TITLE, [BARE, WHOLE]), "plan.xlsx");
  const [bare] = taken.tabs.flatMap(({ rows }) => rows);
  const before = await findingsOf(taken.draft.id);
  const missing = before.filter(({ rule }) => rule === "no-actor" || rule === "no-goal");
  expect(missing.map(({ rule }) => rule).sort()).toEqual(["no-actor", "no-goal"]);
  for (const { rows, state } of missing) {
    expect(rows.map(({ id }) => id)).toEqual([bare?.measure]);
    expect(state).toBe("open");
  }

  const responsibilities = [{ actor: "polisen", role: "lead", function: null }];
  const decided = await drafter.decide(
    taken.draft.id,
    { rows: { [bare?.key ?? ""]: { responsibilities } } },
    taken.draft.version,
  );
  expect(decided.status).toBe(200);
  const after = await findingsOf(taken.draft.id);
  expect(after.map(({ rule }) => rule)).not.toContain("no-actor");

  const { plan } = await drafter.accept(await drafter.page(taken.draft.id));
  const { items } = FindingList.parse(await (await drafter.get(`/api/findings?plan=${plan}`)).json());
  expect(items.map(({ finding }) => finding?.key).sort()).toEqual(after.map(({ key }) => key).sort());
  expect((await drafter.get(`/api/drafts/${taken.draft.id}/findings`)).status, "a draft that is done").toBe(
    404,
  );
});

test("a finding that may stand in the plan may stand in its next document too", async () => {
  const next = await drafter.takeIn(
    planWorkbook(TITLE, [BARE.with(7, "Genomfört"), WHOLE]),
    "plan, andra.xlsx",
  );
  const open = (await findingsOf(next.draft.id)).find(({ rule }) => rule === "no-goal");
  const list = FindingList.parse(await (await drafter.get("/api/findings?rule=no-goal")).json());
  const held = list.items.find(({ finding }) => finding?.key === open?.key);
  const answer = await drafter.send(
    "PUT",
    `/api/findings/${open?.key}/decision`,
    { state: "accepted", reason: "Målet står i bilagan", fingerprint: open?.fingerprint },
    held?.version,
  );
  expect(answer.status).toBe(200);
  const again = (await findingsOf(next.draft.id)).find(({ key }) => key === open?.key);
  expect(again).toMatchObject({ state: "accepted", decision: { reason: "Målet står i bilagan" } });
});
