/** What a room decides on a bad line: what holds, what waits, what was not taken, and what may be taken back. */
import { expect, test } from "vitest";
import { ApiError } from "#client/api/api.ts";
import {
  type Decision,
  decidedOn,
  decideFollowUp,
  decideQuestion,
  decideStatus,
  standingOf,
} from "#client/meeting/decision.ts";
import { sendQuestionBy } from "#client/outbox/send-question.ts";
import { storedEdit } from "#client/outbox/stored-edit.ts";
import { withQuestionEdits } from "#client/outbox/with-edits.ts";
import { ChangeId, DistrictId } from "#data/schema/ids.ts";
import { MeetingId } from "#data/schema/meeting.ts";
import { RoomQuestion, type Story, StoryId } from "#data/schema/story.ts";
import { drawer, farServer, openPage } from "#test/client/outbox/far-server.ts";

const HELD = MeetingId.parse("5f4a1f0e-0f57-4cf5-9d0e-6c8f3d8f2b11");
const OTHER = MeetingId.parse("7c1b6a52-60d1-4a5c-8f4b-0a7f1f2d9e22");
const note = { date: "2026-05-12", text: "Lampan är beställd.", reportedBy: null };

const changedMeanwhile = (current: Story) =>
  new ApiError({
    type: "/problems/changed-meanwhile",
    kind: "changed-meanwhile",
    title: "changed-meanwhile",
    status: 412,
    detail: { sv: "Ändrad", en: "Changed" },
    current,
  });

test("what is decided without a net survives a reload, and is sent with the meeting's id", async () => {
  const server = farServer();
  const store = drawer();
  server.line("down", "down");
  const before = await openPage(server, store);
  await before.outbox.put(decideStatus(server.row(), "removed", HELD));

  const after = await openPage(server, store);
  expect(standingOf([], after.edits(), HELD)).toMatchObject({
    decisions: [{ meeting: HELD, write: { set: { status: "removed" } } }],
    waiting: 1,
    stuck: null,
  });
  await after.outbox.flush();
  expect(server.row().status).toBe("removed");
  expect(server.asked.at(-1)?.edit.meeting).toBe(HELD);
});

test("what waits from another meeting, or from the table, is not this meeting's to take back", async () => {
  const server = farServer();
  server.line("down", "down", "down");
  const { outbox, edits } = await openPage(server, drawer());
  await outbox.put(decideFollowUp(server.row(0), note, OTHER));
  await outbox.put(decideStatus(server.row(1), "removed", null));
  expect(standingOf([], edits(), HELD).decisions).toEqual([]);
  expect(standingOf([], edits(), null).decisions).toEqual([]);
});

test("what is said of a question from the room waits like the rest, and is shown as said", async () => {
  const question = RoomQuestion.parse({
    id: "6b8a5c1e-2f4d-4a7b-9c3e-1d5f7a9b2c4e",
    place: null,
    text: "När lagas lampan?",
    askedOn: "2026-05-01",
    owner: null,
    promised: "2026-05-10",
    answeredOn: null,
  });
  const story: Story = {
    id: StoryId.parse(OTHER),
    district: DistrictId.parse("sodermalm"),
    version: 4,
    title: "Områdesmöte",
    audience: "public",
    language: "sv",
    textSize: "normal",
    slides: [],
    questions: [question],
  };
  let now = story;
  const isAsked: number[] = [];
  const send = sendQuestionBy(async (edit, { version, what }) => {
    isAsked.push(version);
    if (isAsked.length === 1) throw new TypeError("Failed to fetch");
    if (version !== now.version) throw changedMeanwhile(now);
    now = {
      ...now,
      version: version + 1,
      questions: now.questions.map((one) =>
        RoomQuestion.parse({ ...one, ...(one.id === edit.question ? what : {}) }),
      ),
    };
    return { story: now, change: ChangeId.parse(HELD) };
  });
  const { outbox, edits } = await openPage(
    { send: (edit) => (edit.kind === "question" ? send(edit) : Promise.reject(new Error(edit.kind))) },
    drawer(),
  );
  const answer = { answeredOn: "2026-05-12", answer: "Lampan är lagad." };
  await outbox.put(decideQuestion({ story, question }, answer, HELD));
  expect(standingOf([], edits(), HELD)).toMatchObject({ waiting: 1, stuck: null });
  expect(withQuestionEdits([story], edits())[0]?.questions).toMatchObject([answer]);
  // Something else of the story has changed meanwhile: that is no reason to ask.
  now = { ...now, version: 5, title: "Områdesmöte i maj" };
  await outbox.flush();
  expect(now).toMatchObject({ title: "Områdesmöte i maj", questions: [answer] });
  expect([isAsked, edits()]).toEqual([[4, 4, 5], []]);
});

test("what was not taken no longer counts as decided, and says so; the rest stands", async () => {
  const server = farServer();
  const { outbox, edits } = await openPage(server, drawer());
  const here: Decision[] = [];
  const decide = async (edit: ReturnType<typeof decideStatus>) => {
    const { id, outcome } = outbox.enter(edit);
    here.push({ ...edit, id });
    await outcome;
  };
  server.refuse(0, "invalid");
  await decide(decideFollowUp(server.row(0), note, HELD));
  await decide(decideStatus(server.row(1), "removed", HELD));
  const { decisions, waiting, stuck } = standingOf(here, edits(), HELD);
  expect(decisions.map(decidedOn)).toEqual([server.row(1).id]);
  expect(waiting).toBe(0);
  expect(stuck).toMatchObject({ measure: server.row(0).id, stuck: { problem: { kind: "invalid" } } });
});

test("what is taken back at once is not made, or is undone, however far it has come", async () => {
  const server = farServer();
  const { outbox, edits, undone } = await openPage(server, drawer());
  const { version } = server.row();
  const { id, outcome } = outbox.enter(decideStatus(server.row(), "removed", HELD));
  await outbox.takeBack(id);
  await outcome;
  await outbox.flush();
  expect(edits()).toEqual([]);
  expect(undone).toHaveLength(server.row().version - version);
});

test("an edit that an earlier version of the page has left belongs to no meeting, and is sent all the same", () => {
  const { meeting: _, ...left } = {
    ...decideFollowUp(farServer().row(), note, HELD),
    id: "left",
    at: "2026-05-12T10:00:00Z",
    sender: "demo",
    stuck: null,
  };
  expect(storedEdit(left)).toMatchObject({ measure: left.measure, meeting: null });
});
