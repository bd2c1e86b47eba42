/** Documents are read in a thread of their own: whatever one does to it, the server goes on. */
import { afterEach, describe, expect, test } from "vitest";
import type { Refusal } from "#data/schema/refusal.ts";
import { readDocument } from "#server/plans/read/index.ts";
import { ReadLimits } from "#server/plans/read/limits.ts";
import type { Reading } from "#server/plans/read/reading.ts";
import { data, oneSheet, packed, row, workbookOf } from "#test/fixtures/documents/workbooks.ts";

const faults: Error[] = [];

interface Asked {
  limits?: Partial<ReadLimits>;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

const read = (
  bytes: Uint8Array,
  { limits = {}, signal = new AbortController().signal, onProgress = () => {} }: Asked = {},
): Promise<Reading> =>
  readDocument(bytes, {
    fileName: "plan.xlsx",
    limits: ReadLimits.parse(limits),
    signal,
    onProgress,
    onFault: (error) => faults.push(error),
  });

async function refusalOf(bytes: Uint8Array, asked: Asked = {}): Promise<Refusal> {
  const reading = await read(bytes, asked);
  if (reading.ok) throw new Error("it was read");
  return reading.refusal;
}

const plan = packed(oneSheet(row(1, "Plats", "Åtgärd"), row(2, "Torget", "Belysning")));

/** A sheet of that many rows, each with another text. */
const rows = (count: number): string =>
  data(Array.from({ length: count }, (_, n) => row(n + 1, "Plats", `Åtgärd ${n}`)).join(""));

afterEach(async () => {
  expect(await read(plan), "the next document is read as ever").toMatchObject({ ok: true });
  expect(faults.splice(0), "and no reader failed in a way that nobody foresaw").toEqual([]);
});

test("four thousand rows are read, and each sheet is told of as it is done", async () => {
  const heard: [number, number][] = [];
  const large = workbookOf([
    { name: "Platser", xml: rows(4_000) },
    { name: "Unga", xml: data(row(1, "x")) },
  ]);
  const reading = await read(large, { onProgress: (...step) => heard.push(step) });
  expect(reading).toMatchObject({ ok: true, document: { sheets: [{ name: "Platser" }, { name: "Unga" }] } });
  expect(reading.ok && reading.document.sheets[0]?.cells).toHaveLength(8_000);
  expect(heard).toEqual([
    [1, 2],
    [2, 2],
  ]);
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
  const huge = workbookOf([{ name: "Blad", xml: rows(120_000) }]);
  const refused = await refusalOf(huge, { limits: { memoryMb: 64, rows: 1_000_000 } });
  expect(refused).toMatchObject({ reason: "took-too-much-memory", limit: 64 });
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
