/** What the public tells goes to a function's mailbox, too: without a person, without a moment, and not lost when the mail is down. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { MAIL_TRIES } from "#data/rules/feedback/mail-tries.ts";
import { logEntries, settings } from "#server/db/access-tables.ts";
import { feedback, feedbackMail } from "#server/db/feedback-tables.ts";
import { mailRound, removeExpiredFeedback } from "#server/feedback/index.ts";
import { createMailer, type Mailer } from "#server/mail/index.ts";
import { type MailServer, openMailServer, readMail } from "#test/fixtures/mail/mail-server.ts";
import { publish } from "#test/fixtures/published/publish.ts";
import { publishedVersion } from "#test/fixtures/published/published-set.ts";
import type { Browser } from "#test/server/access/browser.ts";
import { firstAdministrator, personWith } from "#test/server/access/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

const SITE = "https://plats.example.se";
const FROM = "platsplan@stad.example";
const BOX = "trygghet.sodermalm@stad.example";
const HOUR = 60 * 60 * 1_000;

const mailerTo = (url: string): Mailer => createMailer({ url, from: FROM, site: SITE, patience: 2_000 });

describe.each(ENGINES)("on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let now = new Date("2026-11-21T10:17:23Z");
    let server: MailServer;
    let app: OpenApp;
    let admin: Browser;
    let version = 0;
    let remove = async () => {};
    let asker = 0;
    beforeAll(async () => {
      const opened = await open();
      remove = opened.remove;
      server = await openMailServer();
      app = await openApp(opened.database, { now: () => now, mailer: mailerTo(server.url) });
      await publish(app.database.db, publishedVersion(1));
      admin = await firstAdministrator(app);
    });
    afterAll(async () => {
      await server.close();
      await remove();
    });
    beforeEach(async () => {
      asker++;
      now = new Date("2026-11-21T10:17:23Z");
      server.handed.splice(0);
      server.refuse(null);
      await app.database.db.delete(feedback);
      await app.database.db.delete(settings);
      version = 0;
      await setBox(BOX);
    });

    const put = (address: string | null, language = "sv", who = admin, district = "sodermalm") =>
      who.send("PUT", `/api/settings/mailbox?district=${district}`, {
        version,
        value: { address, language },
      });
    const setBox = async (address: string | null, language = "sv") => {
      expect((await put(address, language)).status).toBe(200);
      version++;
    };
    const tell = async (text: string, fields: Record<string, string> = {}) => {
      const body = new URLSearchParams({
        plats: "skanstull",
        utgava: "1",
        om: "needed",
        text,
        extra: "",
        ...fields,
      });
      const answer = await app.get(
        "/offentligt/sodermalm/synpunkt",
        { method: "POST", body },
        `198.51.100.${asker}`,
      );
      expect(answer.status).toBe(303);
    };
    const round = (mailer = mailerTo(server.url)) =>
      mailRound({
        db: app.database.db,
        store: app.access.store,
        mailer,
        log: app.access.log,
        now: () => now,
      });
    const later = (hours: number) => {
      now = new Date(now.getTime() + hours * HOUR);
    };
    const waiting = () => app.database.db.select().from(feedbackMail);
    const state = async (who = admin) =>
      (await who.get("/api/settings/mailbox-state?district=sodermalm")).body;
    const entries = async (kind: string) =>
      (await app.database.db.select().from(logEntries)).filter((entry) => entry.kind === kind);

    test("as the next hour begins it goes to the mailbox: its page, its words, its day, and where it is handled", async () => {
      await tell("Lyktan är trasig.");
      await round();
      expect(server.handed, "not at the moment that somebody writes").toEqual([]);
      later(1);
      await round();
      const [mail] = server.handed;
      if (mail === undefined) throw new Error("There is no mail");
      expect(mail).toMatchObject({ from: FROM, to: [BOX] });
      const { headers, text } = readMail(mail);
      expect(text).toContain(`Sidan: ${SITE}/offentligt/sodermalm/plats/skanstull (version 1)`);
      expect(text).toContain("Om: Skanstull");
      expect(text).toContain("> Lyktan är trasig.");
      expect(text).toContain("Kom in: 2026-11-21");
      expect(text).toContain(`${SITE}/inkommet?district=sodermalm`);
      expect(headers).toMatch(/^Content-Type: text\/plain; charset=utf-8$/m);
      expect(await waiting(), "nothing of when it was sent is kept").toEqual([]);
      await round();
      expect(server.handed).toHaveLength(1);
    });

    test("nothing in its headers leads to anybody or to a moment", async () => {
      await tell("Lyktan är trasig.");
      later(1);
      await round();
      const { headers } = readMail(server.handed[0] ?? { from: "", to: [], raw: "" });
      const names = headers
        .split(/\r\n(?!\s)/)
        .map((line) => line.split(":")[0])
        .sort();
      expect(names).toEqual([
        "Auto-Submitted",
        "Content-Transfer-Encoding",
        "Content-Type",
        "Date",
        "From",
        "MIME-Version",
        "Message-ID",
        "Subject",
        "To",
      ]);
      expect(headers).toContain("Date: Sat, 21 Nov 2026 11:00:00 +0000");
      expect(headers).not.toContain("198.51.100");
      const [row] = await app.database.db.select().from(feedback);
      expect(Object.values(row ?? {}), "no moment stands with the piece").not.toContainEqual(
        expect.any(Date),
      );
    });

    test("words about a person stay behind, and it says so", async () => {
      await tell("Anna Exempelsson såg det vid Skanstull.", { satt: "som-det-star" });
      later(1);
      await round();
      const { text } = readMail(server.handed[0] ?? { from: "", to: [], raw: "" });
      expect(text).not.toContain("Exempelsson");
      expect(text).toContain("> [namn] såg det vid Skanstull.");
      expect(text).toContain("Ord som kan gälla en person är utbytta här.");
    });

    test("hostile words end no header and begin no part of the mail", async () => {
      const hostile =
        "Hej\r\nBcc: alla vid ond.example\r\n.\r\nMAIL FROM:<x>\n\nLäs den: https://ond.example <script>";
      await tell(hostile);
      later(1);
      await round();
      expect(server.handed).toHaveLength(1);
      const [mail] = server.handed;
      expect(mail?.to).toEqual([BOX]);
      const { headers, text } = readMail(mail ?? { from: "", to: [], raw: "" });
      expect(headers).not.toMatch(/bcc/i);
      expect(headers).not.toContain("ond.example");
      for (const line of text.split(/\r?\n/).filter((one) => /ond\.example|MAIL FROM|Bcc/.test(one)))
        expect(line).toMatch(/^> /);
    });

    test("a subject with line ends is one line", async () => {
      const mailer = mailerTo(server.url);
      const subject = "Om\r\nBcc: alla@ond.example\u2028X: y";
      expect(await mailer.send({ to: BOX, subject, text: "x", date: now })).toEqual({
        fault: null,
        answered: null,
      });
      const { headers } = readMail(server.handed[0] ?? { from: "", to: [], raw: "" });
      expect(headers).not.toMatch(/^Bcc/im);
      expect(server.handed[0]?.to).toEqual([BOX]);
    });

    test("a server of mail that is down is tried again, later and later, also by another server than the first", async () => {
      const closed = await openMailServer();
      await closed.close();
      await tell("Lyktan är trasig.");
      await tell("Bänken är trasig.");
      later(1);
      await round(mailerTo(closed.url));
      expect(await state()).toEqual({ isOn: true, waiting: 2, givenUp: 0, fault: "unreachable" });
      await round();
      expect(server.handed, "not before its hour").toEqual([]);
      later(1);
      await round();
      expect(server.handed).toHaveLength(2);
      expect(await state()).toEqual({ isOn: true, waiting: 0, givenUp: 0, fault: null });
    });

    test("after the last try it is given up: the log and the settings say so, and the queue still has it", async () => {
      await tell("Lyktan är trasig.");
      server.refuse({ code: 550, words: "No such mailbox" });
      const before = (await entries("feedback-not-mailed")).length;
      for (let tries = 0; tries < MAIL_TRIES + 3; tries++) {
        later(24);
        await round();
      }
      // Nobody stays signed in for so long.
      now = new Date("2026-11-21T10:17:23Z");
      expect(await state()).toEqual({ isOn: true, waiting: 0, givenUp: 1, fault: "address" });
      const told = (await entries("feedback-not-mailed")).slice(before);
      expect(told).toHaveLength(1);
      expect(JSON.parse(told[0]?.details ?? "")).toEqual({ pieces: 1, fault: "address" });
      expect(await app.database.db.select().from(feedback)).toHaveLength(1);
    });

    test("what is removed, or past its term, is not sent; nor is what the district no longer wants", async () => {
      await tell("Lyktan är trasig.");
      await removeExpiredFeedback(app.database.db, {
        district: "sodermalm",
        keepDays: 30,
        now: new Date("2027-11-21T12:00:00Z"),
      });
      expect(await waiting()).toEqual([]);
      await tell("Bänken är trasig.");
      await setBox(null);
      later(1);
      await round();
      expect(server.handed).toEqual([]);
      expect(await waiting()).toEqual([]);
      await tell("Staketet är trasigt.");
      expect(await waiting(), "no mailbox, no mail").toEqual([]);
    });

    test("a mailbox is a function's: a person's is refused by its field, by whoever sets it", async () => {
      for (const address of ["anna.exempelsson@stad.example", "a.exempelsson@stad.example"])
        expect(await put(address)).toMatchObject({
          status: 422,
          body: { issues: [{ path: "value.address", message: "personal-address" }] },
        });
      expect((await put("ingen adress")).status).toBe(422);
      expect((await put("a@b.example\r\nBcc: c@d.example")).status).toBe(422);
      expect((await put(BOX, "sv", admin, "stockholm")).status, "the city is told nothing").toBe(404);
      const { browser: local } = await personWith(app, admin, "administrator", "skarpnack");
      expect((await put(BOX, "sv", local)).status).toBe(403);
      const { browser: editor } = await personWith(app, admin, "editor", "sodermalm");
      expect((await put(BOX, "sv", editor)).status).toBe(403);
      expect((await editor.get("/api/settings/mailbox-state?district=sodermalm")).status).toBe(403);
    });

    test("it is set with a version, stands in the log, and is taken back", async () => {
      const { body } = await admin.get("/api/settings?district=sodermalm");
      expect(body).toMatchObject({ settings: { mailbox: { value: { address: BOX }, version: 1 } } });
      version = 0;
      expect((await put("registrator@stad.example")).status).toBe(412);
      version = 1;
      const made = await put("registrator@stad.example", "en");
      const { change } = made.body as { change: string };
      const back = await admin.send("POST", `/api/settings/changes/${change}/undo`, undefined, {
        "if-match": '"2"',
      });
      expect(back.status).toBe(200);
      const after = await admin.get("/api/settings?district=sodermalm");
      expect(after.body).toMatchObject({
        settings: { mailbox: { value: { address: BOX, language: "sv" } } },
      });
    });

    test("in English where the district says so", async () => {
      await setBox(BOX, "en");
      await tell("Lyktan är trasig.");
      later(1);
      await round();
      const { text } = readMail(server.handed[0] ?? { from: "", to: [], raw: "" });
      expect(text).toContain("Received: 2026-11-21");
    });

    test("a test is sent at once, or says what stopped it, in words that one can act on", async () => {
      const send = () => admin.send("POST", "/api/settings/mailbox-test?district=sodermalm");
      expect(await send()).toMatchObject({ status: 200, body: { fault: null, answered: null } });
      expect(server.handed).toHaveLength(1);
      server.refuse({ code: 550, words: "No such mailbox" });
      expect(await send()).toMatchObject({
        body: { fault: "address", answered: expect.stringContaining("No such mailbox") },
      });
      const told = await entries("mailbox-tested");
      expect(told.map(({ details }) => JSON.parse(details))).toEqual([{ fault: null }, { fault: "address" }]);
      await setBox(null);
      expect((await send()).status, "there is nowhere to send it").toBe(409);
    });

    test("a wrong password, a server that wants no clear text, and one that is not there are told apart", async () => {
      const guarded = await openMailServer({ password: "hemligt-ord" });
      const mail = { to: BOX, subject: "x", text: "x", date: now };
      expect(await mailerTo(guarded.url).send(mail)).toMatchObject({ fault: null });
      const wrong = await mailerTo(guarded.url.replace("hemligt-ord", "annat-ord")).send(mail);
      expect(wrong).toMatchObject({ fault: "sign-in" });
      expect(JSON.stringify(wrong)).not.toContain("annat-ord");
      expect(await mailerTo(`${guarded.url}?requireTLS=true`).send(mail)).toMatchObject({
        fault: "not-secure",
      });
      await guarded.close();
      expect(await mailerTo(guarded.url).send(mail)).toMatchObject({ fault: "unreachable" });
    });
  });
});
