/** A plan as a whole: put there, put over another, taken away, and brought back. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mapMeasures } from "#data/rules/map-measures.ts";
import { CONCERNS_NOTHING } from "#data/rules/operation-subject.ts";
import { ChangeUndone, SeveralChanged } from "#data/schema/change-answer.ts";
import { DistrictId, MeasureId } from "#data/schema/ids.ts";
import type { Measure } from "#data/schema/measure.ts";
import type { SetPlan } from "#data/schema/operation.ts";
import { Plan } from "#data/schema/plan.ts";
import type { Changed } from "#server/changes/index.ts";
import { commit, removeExpiredNotes } from "#server/changes/index.ts";
import { planDifference, touched } from "#server/dataset/index.ts";
import { changes, logEntries } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { openApp } from "#test/server/open-app.ts";
import { editor } from "./people.ts";
import { MEASURE, made, openWriter, refused, type Writer } from "./writer.ts";

const ORIGIN = { address: "–", isSecure: false, url: "http://localhost", isLocal: true };
const DOCUMENT = { id: "a".repeat(64), title: "En arbetsbok" };

describe.each(ENGINES)("a plan as a whole on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "taken in", () => {
    let database: Database;
    let remove = async () => {};
    let writer: Writer;
    let app: Awaited<ReturnType<typeof openApp>>;
    const heard: Changed[] = [];
    beforeAll(async () => {
      ({ database, remove } = await open());
      app = await openApp(database, { person: editor, changed: (change) => void heard.push(change) });
      writer = await openWriter(database, editor);
    });
    afterAll(() => remove());

    const snapshot = () => app.access.store.refresh();
    const plan = async (id = "sodermalm-2024") => {
      const held = (await snapshot()).dataset.plans.find((one) => one.id === id);
      if (held === undefined) throw new Error(`No plan is called ${id}`);
      return held;
    };
    const version = async (id = "sodermalm-2024") => {
      const { planVersions } = await snapshot();
      return [...planVersions].find(([plan]) => plan === id)?.[1] ?? 0;
    };
    const versions = async () =>
      new Map((await snapshot()).rows.map(({ id, version: counted }) => [`${id}`, counted]));
    const put = async (content: Plan, before: Plan | null, ifMatch?: number) => {
      const operation: SetPlan = {
        kind: "set-plan",
        plan: content.id,
        district: content.district,
        content,
        document: DOCUMENT,
        measures: touched(planDifference(before, content)),
      };
      const deps = {
        db: database.db,
        store: app.access.store,
        changed: (one: Changed) => void heard.push(one),
      };
      return commit(deps, editor, ORIGIN, operation, {
        ifMatch: ifMatch ?? (await version(content.id)),
      });
    };
    const undo = (change: string) =>
      app.get(`/api/changes/${change}/undo`, {
        method: "POST",
        headers: { "content-type": "application/json" },
      });
    const rewrite = (of: Plan, id: string, set: Partial<Measure>) =>
      mapMeasures(of, (measure) => (measure.id === id ? { ...measure, ...set } : measure));
    /** Without its last row. */
    const shortened = (of: Plan): Plan => {
      const last = of.priorityAreas
        .flatMap(({ problems }) => problems)
        .flatMap(({ causes }) => causes)
        .at(-1)
        ?.measures.at(-1);
      return {
        ...of,
        priorityAreas: of.priorityAreas.map((area) => ({
          ...area,
          problems: area.problems.flatMap((problem) => {
            const causes = problem.causes
              .map((cause) => ({ ...cause, measures: cause.measures.filter(({ id }) => id !== last?.id) }))
              .filter(({ measures }) => measures.length > 0);
            return causes.length === 0 ? [] : [{ ...problem, causes }];
          }),
        })),
      };
    };

    test("touches only the rows that say something else, and undoing it brings back what stood there", async () => {
      const before = await plan();
      const was = await versions();
      const after = shortened(rewrite(before, MEASURE, { title: "En ny rubrik" }));
      const { added, changed, dropped } = planDifference(before, after);
      expect([added, changed, dropped.length]).toEqual([[], [MEASURE], 1]);
      const counted = await version();
      const { change } = await put(after, before);
      expect(await plan()).toEqual(after);
      expect(await version()).toBe(counted + 1);
      for (const [id, now] of await versions())
        expect([id, now]).toEqual([id, (was.get(id) ?? 0) + (id === MEASURE ? 1 : 0)]);
      expect(heard.at(-1)).toMatchObject({ plans: ["sodermalm-2024"], measures: [MEASURE, ...dropped] });

      const [entry] = (
        await database.db.select().from(logEntries).where(eq(logEntries.kind, "plan-imported"))
      ).slice(-1);
      expect(entry?.subject).toBe("plan sodermalm-2024");
      expect(JSON.parse(entry?.details ?? "")).toMatchObject({
        added: 0,
        rewritten: 1,
        dropped: 1,
        document: "En arbetsbok",
      });

      const answer = await undo(change);
      expect(answer.status).toBe(200);
      expect(ChangeUndone.parse(await answer.json()).plan?.id).toBe("sodermalm-2024");
      expect(await plan()).toEqual(before);
      const dropVersion = (await versions()).get(`${dropped[0]}`) ?? 0;
      expect(dropVersion, "a row that comes back has a version that it never had").toBeGreaterThan(
        was.get(`${dropped[0]}`) ?? 0,
      );
      expect((await undo(change)).status, "once").toBe(409);
    });

    test("stands in the history of each row that it touched, with the document, and of no other", async () => {
      const before = await plan();
      const { change } = await put(rewrite(before, MEASURE, { title: "Rubriken ur boken" }), before);
      writer = await openWriter(database, editor);
      const [entry] = await writer.history();
      expect(entry).toMatchObject({ change, document: "En arbetsbok" });
      expect(entry?.fields).toMatchObject([{ field: "title", after: ["Rubriken ur boken"] }]);
      const other = await app.get("/api/measures/sodermalm-2024-platser-1/history");
      expect(JSON.stringify(await other.json())).not.toContain(change);
      expect((await undo(change)).status).toBe(200);
    });

    test("cannot be undone over what somebody has written since, nor what was written before it undone over it", async () => {
      writer = await openWriter(database, editor);
      const earlier = await made(writer.patch({ comment: "Före boken." }, (await writer.read()).version));
      const before = await plan();
      const { change } = await put(rewrite(before, MEASURE, { title: "Bokens ord" }), before);
      writer = await openWriter(database, editor);
      expect((await refused(writer.undo(earlier.change))).kind).toBe("changed-meanwhile");
      const elsewhere = "sodermalm-2024-platser-1";
      const later = await made(
        writer.patch({ comment: "Efter boken." }, (await writer.read(elsewhere)).version, elsewhere),
      );
      expect((await refused(undo(change))).kind).toBe("changed-meanwhile");
      await made(writer.undo(later.change));
      expect((await undo(change)).status).toBe(200);
      writer = await openWriter(database, editor);
      await made(writer.undo(earlier.change));
    });

    test("cannot be undone over what has been said of several of its rows since", async () => {
      const before = await plan();
      const { change } = await put({ ...before, title: "Ett annat namn" }, before);
      const measure = MeasureId.parse(MEASURE);
      const at = (await versions()).get(MEASURE);
      const said = await writer.several({ rows: [{ measure, version: at }], set: { status: "removed" } });
      const { changes: ids } = SeveralChanged.parse(await said.json());
      expect((await undo(change)).status).toBe(412);
      await undo(ids[0] ?? "");
      expect((await undo(change)).status).toBe(200);
      expect(await plan()).toEqual(before);
    });

    test("is refused when somebody has written since it was read, a row of it included", async () => {
      const before = await plan();
      const read = await version();
      writer = await openWriter(database, editor);
      const { change } = await made(writer.patch({ status: "done" }, (await writer.read()).version));
      await expect(put(rewrite(before, MEASURE, { title: "För sent" }), before, read)).rejects.toThrow(
        "changed-meanwhile",
      );
      await made(writer.undo(change));
    });

    test("is refused with an actor or a place that is not there, and with a name in it", async () => {
      const before = await plan();
      const unknown = MeasureId.parse(MEASURE);
      for (const set of [
        { responsibilities: [{ actor: "finns-inte", role: "lead", function: null }] },
        { places: ["finns-inte"] },
        { title: "Ring Karin Svensson på 070-123 45 67" },
      ]) {
        const content = Plan.parse(
          mapMeasures(before, (measure) =>
            measure.id === unknown ? ({ ...measure, ...set } as Measure) : measure,
          ),
        );
        await expect(put(content, before)).rejects.toThrow("invalid");
      }
      expect(await plan()).toEqual(before);
    });

    test("of four thousand rows comes, is undone and comes again; no row gets a version that it has had", async () => {
      const sample = await plan();
      const [area] = sample.priorityAreas;
      const [problem] = area?.problems ?? [];
      const [cause] = problem?.causes ?? [];
      const [measure] = cause?.measures ?? [];
      if (area === undefined || problem === undefined || cause === undefined || measure === undefined)
        throw new Error("The plan has rows");
      const content = Plan.parse({
        ...sample,
        id: "sodermalm-2031",
        year: 2031,
        ...CONCERNS_NOTHING,
        priorityAreas: [
          {
            ...area,
            id: "sodermalm-2031-a",
            problems: [
              {
                ...problem,
                id: "sodermalm-2031-a-p1",
                causes: [
                  {
                    ...cause,
                    id: "sodermalm-2031-a-o1",
                    measures: Array.from({ length: 4_000 }, (_, index) => ({
                      ...measure,
                      id: `sodermalm-2031-a-${index + 1}`,
                      source: { row: index + 1, sheetRow: null },
                    })),
                  },
                ],
              },
            ],
          },
        ],
      });
      const { change, version: first } = await put(content, null);
      expect((await plan("sodermalm-2031")).priorityAreas).toEqual(content.priorityAreas);
      const firstRow = (await versions()).get("sodermalm-2031-a-1") ?? 0;
      const back = await undo(change);
      expect(ChangeUndone.parse(await back.clone().json())).toMatchObject({ plan: null });
      expect((await snapshot()).dataset.plans.map(({ id }) => `${id}`)).not.toContain("sodermalm-2031");
      const { change: backed } = ChangeUndone.parse(await back.json());
      expect((await undo(backed)).status).toBe(200);
      expect(await version("sodermalm-2031")).toBeGreaterThan(first);
      expect((await versions()).get("sodermalm-2031-a-1") ?? 0).toBeGreaterThan(firstRow);
      const [last] = await database.db
        .select({ id: changes.id })
        .from(changes)
        .where(eq(changes.undoes, backed));
      expect((await undo(last?.id ?? "")).status).toBe(200);
    }, 120_000);

    test("keeps no follow-up past its term in what it holds of the plan", async () => {
      const before = await plan();
      const old = { date: "2019-02-01", text: "Ett möte för längesedan om häcken.", reportedBy: null };
      await put(rewrite(before, MEASURE, { followUps: [old] }), before);
      const now = new Date("2026-11-21T12:00:00.000Z");
      const deps = { db: database.db, store: app.access.store, changed: () => {} };
      await removeExpiredNotes(deps, { district: DistrictId.parse("sodermalm"), keepDays: 365, now });
      expect(JSON.stringify(await database.db.select().from(changes))).not.toContain(old.text);
    });
  });
});
