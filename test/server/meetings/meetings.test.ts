import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nextStepText } from "#data/rules/next-step.ts";
import { closedWith } from "#data/rules/year-end.ts";
import { ChangeMade, ChangeUndone, MeasureHistory } from "#data/schema/change-answer.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { MeetingChangeMade, MeetingList, MeetingPage } from "#data/schema/meeting.ts";
import { StoryChangeMade } from "#data/schema/story.ts";
import type { openBrowser } from "#test/server/access/browser.ts";
import { firstAdministrator, personWith } from "#test/server/access/people.ts";
import { MEETING } from "#test/server/changes/story-writer.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

const [embedded] = ENGINES;
type Browser = ReturnType<typeof openBrowser>;

const MEASURE = "sodermalm-2024-platser-14";
const NEW = {
  district: "sodermalm",
  date: "2026-11-21",
  attendees: ["Trygghetssamordnare", "Kommunpolis"],
  group: { areas: ["unsafe-places"], actors: ["trafikkontoret"] },
};

describe("a meeting", () => {
  let app: OpenApp;
  let remove = async () => {};
  let editor: Browser;
  let reader: Browser;
  let elsewhere: Browser;
  let partner: Browser;

  const begin = async () => {
    const { status, body } = await editor.send("POST", "/api/meetings", NEW);
    expect(status, JSON.stringify(body)).toBe(200);
    return MeetingChangeMade.parse(body);
  };
  const row = async () => MeasureRow.parse((await editor.get(`/api/measures/${MEASURE}`)).body);
  const page = async (id: string) => MeetingPage.parse((await reader.get(`/api/meetings/${id}`)).body);
  const write = async (
    method: "PATCH" | "POST",
    way: string,
    body: object,
    meeting: string,
    who = editor,
  ) => {
    const { version } = await row();
    return who.send(method, `/api/measures/${MEASURE}${way}?meeting=${meeting}`, body, {
      "if-match": `"${version}"`,
    });
  };
  const setStatus = async (status: string, meeting: string) =>
    ChangeMade.parse((await write("PATCH", "", { status }, meeting)).body);
  const note = async (text: string, meeting: string) =>
    ChangeMade.parse(
      (await write("POST", "/follow-ups", { date: NEW.date, text, reportedBy: "trafikkontoret" }, meeting))
        .body,
    );
  const minutesFile = (id: string) =>
    app.get(`/api/meetings/${id}/minutes?lang=sv`, {
      headers: { cookie: [...reader.cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
  const docx = async (id: string) => {
    const files = unzipSync(new Uint8Array(await (await minutesFile(id)).arrayBuffer()));
    return new TextDecoder().decode(files["word/document.xml"]);
  };
  const undo = (change: string) => editor.send("POST", `/api/changes/${change}/undo`);

  beforeAll(async () => {
    if (embedded === undefined) throw new Error("There is always an embedded database");
    const opened = await embedded.open();
    remove = opened.remove;
    app = await openApp(opened.database);
    const admin = await firstAdministrator(app);
    editor = (await personWith(app, admin, "editor", "sodermalm")).browser;
    reader = (await personWith(app, admin, "reader", "sodermalm")).browser;
    elsewhere = (await personWith(app, admin, "editor", "skarpnack")).browser;
    partner = (await personWith(app, admin, "representative", "sodermalm", "trafikkontoret")).browser;
  });
  afterAll(() => remove());

  test("has in its minutes what was decided there, and not what was decided besides", async () => {
    const { meeting } = await begin();
    const before = (await row()).status;
    await editor.send(
      "PATCH",
      `/api/measures/${MEASURE}`,
      { status: "not-started" },
      {
        "if-match": `"${(await row()).version}"`,
      },
    );
    await setStatus("started", meeting.id);
    await setStatus("done", meeting.id);
    const step = nextStepText({ by: "2026-12-15", what: "Följ upp belysningen." });
    await note(step, meeting.id);
    expect((await page(meeting.id)).decisions).toEqual([
      expect.objectContaining({
        measure: MEASURE,
        status: { before: "not-started", after: "done" },
        notes: [{ text: step, reportedBy: "Trafikkontoret" }],
      }),
    ]);
    expect(before).not.toBe("done");
  });

  test("has in its minutes what was answered of the room's questions, and promised anew", async () => {
    const { meeting } = await begin();
    const question = {
      place: "skanstull",
      askedOn: "2026-10-01",
      owner: null,
      promised: "2026-11-01",
      answeredOn: null,
      answer: null,
    };
    const [lamp, bench] = [
      { ...question, id: "6b8a5c1e-2f4d-4a7b-9c3e-1d5f7a9b2c4e", text: "När lagas lampan?" },
      { ...question, id: "7c9b6d2f-3a5e-4b8c-8d4f-2e6a8bac3d5f", text: "Blir det fler bänkar?" },
    ];
    const added = await editor.send("POST", "/api/stories", { ...MEETING, questions: [lamp, bench] });
    const { story } = StoryChangeMade.parse(added.body);
    const way = (id: string) => `/api/stories/${story.id}/questions/${id}?meeting=${meeting.id}`;
    const say = (id: string, set: object, version: number, who = editor) =>
      who.send("PATCH", way(id), set, { "if-match": `"${version}"` });
    const answered = { answeredOn: NEW.date, answer: "Lampan är lagad." };
    expect((await say(lamp.id, answered, 1, reader)).status).toBe(403);
    expect((await say(lamp.id, answered, 1, elsewhere)).status).toBe(404);
    expect((await say(meeting.id, answered, 1)).status).toBe(404);
    const named = await say(lamp.id, { answer: "Anna Andersson lagar den." }, 1);
    expect([named.status, JSON.stringify(named.body)]).toEqual([422, expect.stringContaining('"answer"')]);
    expect((await say(lamp.id, answered, 1)).body).toMatchObject({ story: { version: 2 } });
    expect((await say(bench.id, { promised: "2027-01-15" }, 1)).status).toBe(412);
    const { body } = await say(bench.id, { promised: "2027-01-15", owner: "trafikkontoret" }, 2);
    const told = {
      lamp: {
        question: lamp.id,
        text: lamp.text,
        place: "Skanstull",
        ...answered,
        owner: null,
        promised: null,
      },
      bench: {
        question: bench.id,
        text: bench.text,
        place: "Skanstull",
        answeredOn: null,
        answer: null,
        owner: "Trafikkontoret",
        promised: "2027-01-15",
      },
    };
    expect((await page(meeting.id)).questions).toEqual([told.lamp, told.bench]);
    const word = await docx(meeting.id);
    for (const words of ["Frågor från rummet", "Besvarad 21 november 2026.", "Lovat senast 15 januari 2027."])
      expect(word).toContain(words);
    await undo(StoryChangeMade.parse(body).change);
    expect((await page(meeting.id)).questions).toEqual([told.lamp]);
  });

  test("forgets what was taken back, and knows it again when that is taken back", async () => {
    const { meeting } = await begin();
    const { change } = await note("Lampan är bytt.", meeting.id);
    const undone = await undo(change);
    expect(undone.status).toBe(200);
    expect((await page(meeting.id)).decisions).toEqual([]);
    await undo(ChangeUndone.parse(undone.body).change);
    expect((await page(meeting.id)).decisions.flatMap(({ notes }) => notes.map(({ text }) => text))).toEqual([
      "Lampan är bytt.",
    ]);
  });

  test("is seen by those inside its district alone, and held by those who edit there", async () => {
    const { meeting } = await begin();
    for (const who of [editor, reader]) {
      const { items } = MeetingList.parse((await who.get("/api/meetings")).body);
      expect(items.map(({ id }) => id)).toContain(meeting.id);
    }
    const { items } = MeetingList.parse((await elsewhere.get("/api/meetings")).body);
    expect(items).toEqual([]);
    expect((await elsewhere.get(`/api/meetings/${meeting.id}`)).status).toBe(404);
    expect((await partner.get("/api/meetings")).status).toBe(403);
    expect((await elsewhere.send("POST", "/api/meetings", NEW)).status).toBe(403);
    expect((await reader.send("POST", "/api/meetings", NEW)).status).toBe(403);
    expect((await write("PATCH", "", { status: "done" }, meeting.id, partner)).status).toBe(403);
  });

  test("takes no decision that is noted at a meeting which is not there, nor writes half of it", async () => {
    const before = await row();
    const nowhere = "00000000-0000-4000-8000-000000000000";
    expect((await write("PATCH", "", { status: "removed" }, nowhere)).status).toBe(404);
    expect(await row()).toEqual(before);
  });

  test("closes a measure at the year end with its sentence, which its history tells and an undo takes back", async () => {
    const { meeting } = await begin();
    const before = await row();
    const set = closedWith(before, "carried-over", "Arbetet fortsätter nästa år.", before.plan.year);
    const made = ChangeMade.parse((await write("PATCH", "", set, meeting.id)).body);
    expect(made.measure).toMatchObject(set);
    const history = MeasureHistory.parse((await editor.get(`/api/measures/${MEASURE}/history`)).body);
    expect(history.items?.[0]?.fields).toContainEqual(
      expect.objectContaining({ field: "yearEnd", after: [set.status, "Arbetet fortsätter nästa år."] }),
    );
    expect((await undo(made.change)).status).toBe(200);
    expect((await row()).yearEnd).toEqual(before.yearEnd);
  });

  test("names functions, never persons", async () => {
    const attendees = ["Anna Svensson, trygghetssamordnare"];
    const { status, body } = await editor.send("POST", "/api/meetings", { ...NEW, attendees });
    expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining("Anna Svensson")]);
  });

  test("is changed over the version that was seen, and is gone when its beginning is taken back", async () => {
    const { meeting, change } = await begin();
    const way = `/api/meetings/${meeting.id}`;
    const attendees = [...NEW.attendees, "Enhetschef"];
    const changed = await editor.send("PATCH", way, { attendees }, { "if-match": '"1"' });
    expect(changed.body).toMatchObject({ meeting: { attendees, version: 2, date: NEW.date } });
    expect((await editor.send("PATCH", way, { attendees: [] }, { "if-match": '"1"' })).status).toBe(412);
    expect((await undo(change)).status).toBe(412);
    await undo(MeetingChangeMade.parse(changed.body).change);
    expect((await page(meeting.id)).meeting.attendees).toEqual(NEW.attendees);
    expect((await undo(change)).status).toBe(200);
    expect((await editor.get(way)).status).toBe(404);
  });

  test("gives its minutes as a Word file that says the same and names nobody in its properties", async () => {
    const { meeting } = await begin();
    await note("Rondellen är ritad & klar.", meeting.id);
    const response = await minutesFile(meeting.id);
    expect(response.headers.get("content-disposition")).toContain("mote-sodermalm-2026-11-21.docx");
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const text = (name: string) => new TextDecoder().decode(files[name]);
    const said = text("word/document.xml");
    for (const words of [
      "Kommunpolis",
      "Rondellen är ritad &amp; klar.",
      "lördag 21 november 2026",
      "Otrygga platser",
    ])
      expect(said).toContain(words);
    expect(text("docProps/core.xml")).toContain("<dc:creator>Platsplan</dc:creator>");
    expect(text("docProps/core.xml")).toContain(">2026-11-21T00:00:00Z</dcterms:modified>");
  });
});
