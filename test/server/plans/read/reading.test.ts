/** Documents are read in a thread of their own: whatever one does to it, the server goes on. */
import { afterEach, describe, expect, test } from "vitest";
import { ReadDocument } from "#data/schema/document.ts";
import type { Refusal } from "#data/schema/refusal.ts";
import { ReadLimits } from "#server/plans/read/limits.ts";
import { type PlanReading, type ReadStep, readPlan } from "#server/plans/read-plan.ts";
import { data, oneSheet, packed, row, workbookOf } from "#test/fixtures/documents/workbooks.ts";
import { register } from "#test/server/plans/derive/plan.ts";

const faults: Error[] = [];

interface Asked {
  limits?: Partial<ReadLimits>;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number, step: ReadStep) => void;
}

const read = (
  bytes: Uint8Array,
  { limits = {}, signal = new AbortController().signal, onProgress = () => {} }: Asked = {},
) =>
  readPlan(
    { fileName: "plan.xlsx", bytes },
    {
      limits: ReadLimits.parse(limits),
      signal,
      onProgress,
      onFault: (error) => faults.push(error),
    },
    register,
  );
const sheetsOf = (reading: PlanReading) => ReadDocument.parse(JSON.parse(reading.document)).sheets;

async function refusalOf(bytes: Uint8Array, asked: Asked = {}): Promise<Refusal> {
  const reading = await read(bytes, asked);
  if (reading.ok) throw new Error("it was read");
  return reading.refusal;
}

const plan = packed(oneSheet(row(1, "Plats", "Åtgärd"), row(2, "Torget", "Belysning")));

/** A sheet of that many rows under its heads, each with another text. */
const rows = (count: number): string =>
  data(
    row(1, "Problemområde", "Orsak", "Åtgärd", "Vem"),
    ...Array.from({ length: count }, (_, n) => row(n + 2, "Torget", "Mörkt", `Åtgärd ${n}`, "Polisen")),
  );

afterEach(async () => {
  expect(await read(plan), "the next document is read as ever").toMatchObject({ ok: true });
  expect(faults.splice(0), "and no reader failed in a way that nobody foresaw").toEqual([]);
});

test("four thousand rows are read, and it is told how far sheets and rows have come", async () => {
  const heard: [number, number, ReadStep][] = [];
  const large = workbookOf([
    { name: "Platser", xml: rows(4_000) },
    { name: "Unga", xml: data(row(1, "x")) },
  ]);
  const reading = await read(large, { onProgress: (...step) => heard.push(step) });
  if (!reading.ok) throw new Error(reading.refusal.reason);
  expect(sheetsOf(reading)).toMatchObject([{ name: "Platser" }, { name: "Unga" }]);
  expect(sheetsOf(reading)[0]?.cells).toHaveLength(16_004);
  expect(reading.plan.tabs.map(({ rows }) => rows.length)).toEqual([4_000]);
  const steps = (wanted: ReadStep) => heard.filter(([, , step]) => step === wanted);
  expect(steps("reading").at(-1)).toEqual([2, 2, "reading"]);
  expect(steps("deriving").at(-1)).toEqual([4_000, 4_000, "deriving"]);
  expect(heard, "first it is read").toEqual([...steps("reading"), ...steps("deriving")]);
});

test("a file with more bytes than allowed is not even begun with", async () => {
  expect(await refusalOf(plan, { limits: { bytes: 100 } })).toEqual({
    reason: "too-large",
    where: null,
    limit: 100,
    found: plan.length,
  });
});

test("a document that takes too long is given up", async () => {
  const slow = workbookOf([{ name: "Blad", xml: rows(20_000) }]);
  expect(await refusalOf(slow, { limits: { seconds: 0.02 } })).toMatchObject({
    reason: "took-too-long",
    limit: 0.02,
  });
});

test("a document that takes too much memory is given up", async () => {
  const huge = workbookOf([{ name: "Blad", xml: rows(60_000) }]);
  const refused = await refusalOf(huge, { limits: { memoryMb: 64, rows: 1_000_000 } });
  expect(refused).toMatchObject({ reason: "took-too-much-memory", limit: 64 });
});

test("a thread that has read before keeps to the limits like a new one", async () => {
  const limits = { memoryMb: 64, rows: 1_000_000 };
  expect(await read(plan, { limits })).toMatchObject({ ok: true });
  const huge = workbookOf([{ name: "Blad", xml: rows(60_000) }]);
  expect(await refusalOf(huge, { limits })).toMatchObject({ reason: "took-too-much-memory", limit: 64 });
  expect(await read(plan, { limits })).toMatchObject({ ok: true });
  const slow = workbookOf([{ name: "Blad", xml: rows(10_000) }]);
  expect(await refusalOf(slow, { limits: { ...limits, seconds: 0.02 } })).toMatchObject({
    reason: "took-too-long",
  });
});

describe("somebody cancels", () => {
  test("before it begins", async () => {
    expect(await refusalOf(plan, { signal: AbortSignal.abort() })).toMatchObject({ reason: "cancelled" });
  });

  test("while it waits its turn: those before it are read", async () => {
    const cancel = new AbortController();
    const running = [1, 2].map(() => read(plan));
    const waiting = refusalOf(plan, { signal: cancel.signal });
    cancel.abort();
    expect(await waiting).toMatchObject({ reason: "cancelled" });
    expect(await Promise.all(running)).toMatchObject([{ ok: true }, { ok: true }]);
  });

  test("while it goes on", async () => {
    const cancel = new AbortController();
    const sheets = Array.from({ length: 50 }, (_, n) => ({ name: `Flik ${n}`, xml: rows(500) }));
    const refused = await refusalOf(workbookOf(sheets), {
      signal: cancel.signal,
      onProgress: () => cancel.abort(),
    });
    expect(refused).toMatchObject({ reason: "cancelled" });
  });
});
