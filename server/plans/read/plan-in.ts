/** From a document to the plan that it holds and what its rows say: all that is done in a thread of its own. */
import type { DerivedRow } from "#data/schema/derived.ts";
import { ReadDocument } from "#data/schema/document.ts";
import { derivePlan } from "#server/plans/derive/index.ts";
import { layOutPlan } from "#server/plans/tabs/lay-out.ts";
import { laidTexts } from "./laid-plan.ts";
import { readAnyFormat } from "./readers.ts";
import type { Reading } from "./reading.ts";
import type { DocumentSource, FromReader, ReadTask } from "./thread-messages.ts";

type Say = (message: FromReader) => void;

/** Milliseconds between words about how far it has come; each costs a turn of the server's. */
const WORD_EVERY = 50;

async function documentOf(source: DocumentSource, { limits }: ReadTask, say: Say): Promise<Reading> {
  if ("kept" in source) return { ok: true, document: ReadDocument.parse(JSON.parse(source.kept)) };
  return readAnyFormat(source.bytes, {
    fileName: source.fileName,
    limits,
    onProgress: (done, total) => say({ kind: "progress", step: "reading", done, total }),
    // Whoever cancels ends the thread.
    signal: new AbortController().signal,
  });
}

/** Tells the rows that have gathered now and then, and the last ones. */
function rowTeller(say: Say): (done: number, total: number, row: DerivedRow) => void {
  let told = performance.now();
  let gathered: DerivedRow[] = [];
  return (done, total, row) => {
    gathered.push(row);
    const now = performance.now();
    if (done < total && now - told < WORD_EVERY) return;
    told = now;
    say({ kind: "derived", rows: JSON.stringify(gathered) });
    say({ kind: "progress", step: "deriving", done, total });
    gathered = [];
  };
}

/**
 * Says the parts of a plan one after the other, as soon as each is there: the rows before what they say is
 * derived. Says why, where a document cannot be read; a throw is a fault of ours.
 */
export async function planIn(task: ReadTask, say: Say): Promise<void> {
  const { source, register, district } = task;
  const reading = await documentOf(source, task, say);
  if (!reading.ok) return say({ kind: "refused", refused: reading });
  const { document } = reading;
  const plan = layOutPlan(document, register.districts);
  say({ kind: "laid", format: document.format, plan: laidTexts(plan) });
  say({ kind: "document", document: "kept" in source ? source.kept : JSON.stringify(document) });
  const derived = derivePlan(plan, register, { district, onRow: rowTeller(say) });
  say({ kind: "done", district: derived.district });
}
