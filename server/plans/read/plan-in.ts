/** From a document to the plan that it holds and what its rows say: all that is done in a thread of its own. */
import { ReadDocument } from "#data/schema/document.ts";
import { derivePlan } from "#server/plans/derive/index.ts";
import { layOutPlan } from "#server/plans/tabs/lay-out.ts";
import { readAnyFormat } from "./readers.ts";
import type { Reading, Refused } from "./reading.ts";
import type { DocumentSource, PlanReading, ReadStep, ReadTask } from "./thread-messages.ts";

type Hear = (step: ReadStep, done: number, total: number) => void;

async function documentOf(source: DocumentSource, { limits }: ReadTask, hear: Hear): Promise<Reading> {
  if ("kept" in source) return { ok: true, document: ReadDocument.parse(JSON.parse(source.kept)) };
  return readAnyFormat(source.bytes, {
    fileName: source.fileName,
    limits,
    onProgress: (done, total) => hear("reading", done, total),
    // Whoever cancels ends the thread.
    signal: new AbortController().signal,
  });
}

/** Refuses what cannot be read; a throw is a fault of ours. */
export async function planIn(task: ReadTask, hear: Hear): Promise<PlanReading | Refused> {
  const reading = await documentOf(task.source, task, hear);
  if (!reading.ok) return reading;
  const { document } = reading;
  const plan = layOutPlan(document, task.register.districts);
  const derived = derivePlan(plan, task.register, {
    district: task.district,
    onRow: (done, total) => hear("deriving", done, total),
  });
  const text = "kept" in task.source ? task.source.kept : JSON.stringify(document);
  return { ok: true, format: document.format, document: text, plan, derived };
}
