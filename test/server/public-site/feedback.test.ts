/** What anybody tells a district by the public site, without a script: taken, given back, or refused. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { FEEDBACK_A_DAY, FEEDBACK_LENGTH } from "#data/schema/feedback.ts";
import { feedback } from "#server/db/feedback-tables.ts";
import { publish, withdraw } from "#test/fixtures/published/publish.ts";
import { publishedSet, publishedVersion } from "#test/fixtures/published/published-set.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

/** What the tests ask it by. */
const SITE = "http://localhost";
const NOW = new Date("2026-11-21T23:30:00Z");
const PATH = "/offentligt/sodermalm/synpunkt";

describe.each(ENGINES)("on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let app: OpenApp;
    let remove = async () => {};
    let asker = 0;
    beforeAll(async () => {
      const opened = await open();
      remove = opened.remove;
      app = await openApp(opened.database, { now: () => NOW });
      await publish(app.database.db, publishedVersion(1));
    });
    afterAll(() => remove());
    beforeEach(async () => {
      // Each test from an address of its own: they are counted.
      asker++;
      await app.database.db.delete(feedback);
    });

    const FIELDS = { plats: "skanstull", utgava: "1", om: "needed", text: "Lyktan är trasig.", extra: "" };
    const send = (fields: Record<string, string>, path = PATH, headers: Record<string, string> = {}) =>
      app.get(
        path,
        { method: "POST", headers, body: new URLSearchParams({ ...FIELDS, ...fields }) },
        `192.0.2.${asker}`,
      );
    const page = async (path: string) => (await app.get(path)).text();
    const kept = () => app.database.db.select().from(feedback).orderBy(feedback.number);

    test("each place's page and the district's have the form, and say what becomes of what is written", async () => {
      for (const path of ["", ...publishedSet.places.map(({ id }) => `/plats/${id}`)]) {
        const text = await page(`/offentligt/sodermalm${path}`);
        expect(text).toContain('method="post" action="/offentligt/sodermalm/synpunkt#svar"');
        for (const words of ["Ring 112", "114 14", "inte om personer", "kan vi inte svara dig", "365 dagar"])
          expect(text, path).toContain(words);
      }
      expect(await page("/offentligt/sodermalm/plats/skanstull?sprak=latt")).toContain("Skriv inga namn.");
      expect(await page("/offentligt/sodermalm/plats/skanstull?sprak=en")).toContain("Call 112");
    });

    test("in somebody's frame there is no form, but the way to it", async () => {
      const text = await page("/offentligt/sodermalm/plats/skanstull?inbaddad=1&sprak=latt");
      expect(text).not.toContain("<form");
      expect(text).toContain(
        'href="/offentligt/sodermalm/synpunkt?plats=skanstull&amp;sprak=latt" target="_blank"',
      );
      const { headers } = await app.get(`${PATH}?plats=skanstull&inbaddad=1`);
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(await page(`${PATH}?plats=skanstull`)).toContain("Berätta om Skanstull");
    });

    test("what is sent is kept with its day and its place, and nothing that leads to its writer", async () => {
      const answer = await send({ text: "Lyktan är\r\ntrasig." }, `${PATH}?sprak=en`);
      expect(answer.status).toBe(303);
      const thanks = answer.headers.get("location") ?? "";
      expect(thanks).toBe("/offentligt/sodermalm/synpunkt/tack?plats=skanstull&sprak=en");
      expect(await page(thanks)).toContain("Thank you, it has been sent");
      expect(answer.headers.get("set-cookie")).toBeNull();
      const [row] = await kept();
      expect(row).toEqual({
        districtId: "sodermalm",
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        number: expect.any(Number),
        // The day in Sweden.
        receivedOn: "2026-11-22",
        placeId: "skanstull",
        about: "needed",
        text: "Lyktan är trasig.",
        edition: 1,
        state: "new",
        measureId: null,
        version: 1,
      });
      expect(app.logged.join("")).not.toMatch(/192\.0\.2|Lyktan|skanstull/);
    });

    test("about all of the district, too", async () => {
      expect((await send({ plats: "", om: "good", text: "Tydlig sida." })).status).toBe(303);
      expect(await kept()).toMatchObject([{ placeId: null, about: "good" }]);
    });

    test("nothing of it stands on any page of the public site", async () => {
      await send({ text: "Kvastar och mossa." });
      for (const path of ["", "/plats/skanstull", "/data.json", "/data.csv", "/flode"])
        expect(await page(`/offentligt/sodermalm${path}`)).not.toContain("mossa");
    });

    test("a name comes back marked, with the text kept and a way to send it without", async () => {
      const answer = await send({ text: "Fråga Anna Exempelsson om lyktan." });
      expect(answer.status).toBe(422);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      const text = await answer.text();
      expect(text).toContain("<title>Inget är skickat än");
      expect(text).toContain("<mark>Anna Exempelsson</mark>");
      expect(text).toContain("Fråga [namn] om lyktan.");
      expect(text).toMatch(/<textarea[^>]*>Fråga Anna Exempelsson om lyktan\.<\/textarea>/);
      expect(text).toMatch(/value="needed" checked/);
      expect(text).toContain('value="som-det-star"');
      expect(await kept()).toEqual([]);
      await send({ text: "Fråga Anna Exempelsson om lyktan.", satt: "utan" });
      await send({ text: "Fråga Anna Exempelsson om lyktan.", satt: "som-det-star" });
      expect((await kept()).map((row) => row.text)).toEqual([
        "Fråga [namn] om lyktan.",
        "Fråga Anna Exempelsson om lyktan.",
      ]);
    });

    test("a phone number is never kept, whatever the form says", async () => {
      const answer = await send({ text: "Ring 070-123 45 67.", satt: "som-det-star" });
      expect(answer.status).toBe(422);
      expect(await answer.text()).not.toContain('value="som-det-star"');
      await send({ text: "Ring 070-123 45 67.", satt: "utan" });
      expect((await kept()).map((row) => row.text)).toEqual(["Ring [telefonnummer]."]);
    });

    test("the names of what is published are no persons", async () => {
      const names = publishedSet.places.map(({ name }) => name).join(" och ");
      expect((await send({ text: `${names} är bra.` })).status).toBe(303);
    });

    test.each([
      [{ text: " \r\n " }, "Skriv något i rutan först."],
      [{ text: "å".repeat(FEEDBACK_LENGTH + 3) }, "Texten är 3 tecken för lång."],
      [{ utgava: "2" }, "Sidan har ändrats"],
      [{ utgava: "" }, "Sidan har ändrats"],
      [{ utgava: "1e9" }, "Sidan har ändrats"],
      [{ plats: "ringens-centrum" }, "Sidan har ändrats"],
      [{ plats: "x".repeat(101), utgava: "x" }, "Sidan har ändrats"],
    ])("comes back with a word on why: %j", async (fields, words) => {
      const answer = await send(fields);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain(words);
      expect(await kept()).toEqual([]);
    });

    test("markup stays text", async () => {
      const text = await (
        await send({ text: '</textarea><script>alert("x")</script> 070-123 45 67' })
      ).text();
      expect(text).not.toContain("<script>alert");
      expect(text).toContain("&lt;/textarea&gt;&lt;script&gt;");
    });

    test("a program that fills in what nobody sees hears thanks, and nothing is kept", async () => {
      expect((await send({ extra: "https://kop.example" })).status).toBe(303);
      const blind = new URLSearchParams({ text: "Köp nu", utgava: "1" });
      const answer = await app.get(PATH, { method: "POST", body: blind }, "192.0.2.250");
      expect(answer.status).toBe(303);
      expect(await kept()).toEqual([]);
    });

    test.each([
      [{ origin: "https://annan.example" }, 403],
      [{ origin: "null" }, 403],
      [{ "sec-fetch-site": "cross-site" }, 403],
      [{ "sec-fetch-site": "same-site", origin: SITE }, 403],
      [{ "sec-fetch-site": "same-origin", origin: SITE }, 303],
    ])("a form on another site reaches nobody: %j", async (headers, status) => {
      expect((await send({}, PATH, headers)).status).toBe(status);
    });

    test.each([
      ["application/json", JSON.stringify(FIELDS), 415],
      ["multipart/form-data; boundary=x", "--x--", 415],
      ["text/plain", "text=x", 415],
    ])("%s is no form", async (type, body, status) => {
      const answer = await app.get(PATH, { method: "POST", headers: { "content-type": type }, body });
      expect(answer.status).toBe(status);
    });

    test("no other address takes a form", async () => {
      for (const path of ["/offentligt/sodermalm", "/api/feedback", "/api/places"])
        expect((await send({}, path)).status).toBe(415);
    });

    test("a body larger than any form is refused unread", async () => {
      expect((await send({ text: "a".repeat(300_000) })).status).toBe(413);
    });

    test("who sends too often in a minute is asked to wait, with the text kept; nobody else is", async () => {
      const statuses: number[] = [];
      for (let at = 0; at < 6; at++) statuses.push((await send({})).status);
      expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
      const text = await (await send({ text: "Ännu en." })).text();
      expect(text).toContain("Vänta en minut");
      expect(text).toContain(">Ännu en.</textarea>");
      asker++;
      expect((await send({})).status).toBe(303);
    });

    test("a district takes so much in a day, and says so when it is full", async () => {
      const row = {
        districtId: "sodermalm",
        receivedOn: "2026-11-22",
        about: "good",
        text: "Bra.",
        edition: 1,
      };
      const full = Array.from({ length: FEEDBACK_A_DAY - 1 }, (_, at) => ({ ...row, id: `id-${at}` }));
      await app.database.db.insert(feedback).values(full);
      const both = await Promise.all([send({}), send({})]);
      expect(both.map(({ status }) => status).sort()).toEqual([303, 429]);
      const refused = both.find(({ status }) => status === 429);
      expect(await refused?.text()).toContain("har fått så många meddelanden i dag");
      expect(await kept()).toHaveLength(FEEDBACK_A_DAY);
    });

    test.each(["/offentligt/skarpnack/synpunkt", "/offentligt/atlantis/synpunkt"])(
      "%s is there for nobody who has published nothing",
      async (path) => {
        expect((await send({}, path)).status).toBe(404);
        expect((await app.get(path)).status).toBe(404);
      },
    );

    test("what has been taken down takes nothing", async () => {
      await withdraw(app.database.db, publishedVersion(1), "2026-11-21T08:00:00.000Z");
      expect((await send({})).status).toBe(410);
      expect((await app.get(PATH)).status).toBe(410);
      expect(await kept()).toEqual([]);
    });
  });
});
