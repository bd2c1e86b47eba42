import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StoryFileForm } from "#data/schema/story-file.ts";
import type { Database } from "#server/db/open.ts";
import { textsOfFile } from "#test/server/access/texts-of-file.ts";
import { person } from "#test/server/changes/people.ts";
import { MEETING, openStoryWriter, type StoryWriter, told } from "#test/server/changes/story-writer.ts";
import { ENGINES } from "#test/server/engines.ts";
import { openApp } from "#test/server/open-app.ts";
import { personWith } from "#test/server/persons.ts";

describe.each(ENGINES)("a story's files on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let own: StoryWriter;
    beforeAll(async () => {
      ({ database, remove } = await open());
      own = await openStoryWriter(database, person("editor", "sodermalm"));
    });
    afterAll(() => remove());

    test("each is fetched under a name that says what it is, by those who may open the story", async () => {
      const { story } = await told(own.add(MEETING));
      const other = await openStoryWriter(database, person("editor", "skarpnack"));
      for (const form of StoryFileForm.options) {
        const answer = await own.get(`/api/stories/${story.id}/files/${form}`);
        expect(answer.status, form).toBe(200);
        expect(answer.headers.get("content-disposition")).toMatch(
          new RegExp(`^attachment; filename="presentation-sodermalm-\\d{4}-\\d{2}-\\d{2}\\.${form}"$`),
        );
        expect(answer.headers.get("cache-control")).toBe("no-store");
        expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
        expect((await other.get(`/api/stories/${story.id}/files/${form}`)).status, form).toBe(404);
      }
    });

    test("taking out what is not for everyone stands in the log", async () => {
      const { story } = await told(own.add({ ...MEETING, audience: "internal" }));
      const app = await openApp(database, { person: personWith("reader", "sodermalm") });
      await app.get(`/api/stories/${story.id}/files/ics`);
      const { rows } = await database.db.execute(
        sql`select district_id, subject, details from log_entry where kind = 'data-exported'`,
      );
      expect(rows).toEqual([
        { district_id: "sodermalm", subject: `story ${story.id}`, details: '{"format":"ics"}' },
      ]);
    });

    test("the presenter's notes are in the PowerPoint that is asked for with them, and in no other file", async () => {
      const slides = MEETING.slides.map((slide) => ({ ...slide, notes: "Tala långsamt" }));
      const { story } = await told(own.add({ ...MEETING, slides }));
      const textOf = async (file: string) => {
        const answer = await own.get(`/api/stories/${story.id}/files/${file}`);
        return textsOfFile(new Uint8Array(await answer.arrayBuffer()));
      };
      expect(await textOf("pptx?notes=with")).toContain("Tala långsamt");
      for (const form of StoryFileForm.options)
        expect(await textOf(form), form).not.toContain("Tala långsamt");
      expect(await textOf("docx?notes=with")).not.toContain("Tala långsamt");
    });

    test("taking out notes stands in the log, of a story for everyone too", async () => {
      const { story } = await told(own.add(MEETING));
      const app = await openApp(database, { person: personWith("reader", "sodermalm") });
      await app.get(`/api/stories/${story.id}/files/pptx`);
      await app.get(`/api/stories/${story.id}/files/pptx?notes=with`);
      const { rows } = await database.db.execute(
        sql`select details from log_entry where kind = 'data-exported' and subject = ${`story ${story.id}`}`,
      );
      expect(rows).toEqual([{ details: '{"format":"pptx","notes":"with"}' }]);
    });

    test("a story is dressed in a template that is sent along, which is refused in words where it is none", async () => {
      const { story } = await told(own.add(MEETING));
      const send = (file: BlobPart) => {
        const body = new FormData();
        body.set("template", new File([file], "mall.potx"));
        return own.get(`/api/stories/${story.id}/files/pptx`, { method: "POST", body });
      };
      const plain = await own.get(`/api/stories/${story.id}/files/pptx`);
      const answer = await send(await plain.arrayBuffer());
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-disposition")).toMatch(/\.pptx"$/);
      const refused = await send("ingen mall");
      expect(refused.status).toBe(422);
      expect(await refused.json()).toMatchObject({
        kind: "unreadable",
        detail: { sv: expect.stringContaining("ingen presentation") },
      });
    });

    test("a form that there is not is refused by name", async () => {
      const { story } = await told(own.add(MEETING));
      const answer = await own.get(`/api/stories/${story.id}/files/exe`);
      expect(answer.status).toBe(422);
      expect(JSON.stringify(await answer.json())).toContain("form");
    });
  });
});
