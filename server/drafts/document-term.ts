/** Carries out the term of documents (gallring): files as they came go, and follow-ups that are past theirs. */
import { and, eq, exists, inArray, lt, not, type SQL, sql } from "drizzle-orm";
import { firstDayKept, isNoteExpired, lastDayOfPlan } from "#data/rules/note-term.ts";
import { NOTE_DAYS } from "#data/schema/follow-up.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { PlanRow } from "#data/schema/plan-row.ts";
import { DOCUMENT_DAYS } from "#data/schema/setting.ts";
import { appendLog, SYSTEM, type Term } from "#server/audit/index.ts";
import { documents, drafts, rowSources } from "#server/db/document-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";
import { causes, measures, plans, priorityAreas, problems } from "#server/db/tables.ts";
import { keepReading, readingOf } from "./documents.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** A review that goes on needs its document whole; it has a term of its own. */
const isUnderReview = (tx: Tx): SQL =>
  exists(
    tx
      .select({ one: sql`1` })
      .from(drafts)
      .where(
        and(
          eq(drafts.districtId, documents.districtId),
          eq(drafts.documentId, documents.id),
          inArray(drafts.state, ["reading", "deriving", "stopped", "review"]),
        ),
      ),
  );

const dropFiles = (tx: Tx, which: SQL | undefined) =>
  tx
    .update(documents)
    .set({ bytes: new Uint8Array() })
    .where(and(which, sql`octet_length(${documents.bytes}) > 0`, not(isUnderReview(tx))))
    .returning({ id: documents.id });

/** @returns how many files were removed; their names, and the plan's rows, stay */
export async function removeExpiredFiles(db: Db, { district, keepDays, now }: Term): Promise<number> {
  const days = Math.max(DOCUMENT_DAYS.least, keepDays);
  const olderThan = new Date(now.getTime() - days * DAY_MS).toISOString();
  return db.transaction(async (tx) => {
    const own = eq(documents.districtId, DistrictId.parse(district));
    const { length } = await dropFiles(tx, and(own, lt(documents.at, olderThan)));
    if (length === 0) return 0;
    const details = { removed: length, olderThan, keepDays: days };
    const event = { district, kind: "retention", subject: `documents ${district}`, details } as const;
    await appendLog(tx, SYSTEM, event, now);
    return length;
  });
}

interface Within {
  row: PlanRow;
  /** The follow-ups that go. */
  gone: PlanRow["followUps"];
}

/** @param writtenBy the day by which the plan's own follow-ups were written */
export function withinTerm(row: PlanRow, writtenBy: string, firstKept: string): Within {
  const gone = row.followUps.filter((note) => isNoteExpired(note, writtenBy, firstKept));
  if (gone.length === 0) return { row, gone };
  const followUps = row.followUps.filter((note) => !gone.includes(note));
  // Numbered follow-ups are those of the newest column; with the last of them they go.
  const parts = followUps.length > 0 ? row.parts : row.parts.map((part) => ({ ...part, followUp: null }));
  return { row: { ...row, followUps, parts }, gone };
}

const readRows = (tx: Tx, district: DistrictId) =>
  tx
    .select({ source: rowSources, year: plans.year, at: documents.at })
    .from(rowSources)
    .innerJoin(documents, and(eq(documents.districtId, district), eq(documents.id, rowSources.documentId)))
    // A row that its plan no longer has is as old as its document.
    .leftJoin(measures, and(eq(measures.districtId, district), eq(measures.id, rowSources.measureId)))
    .leftJoin(causes, and(eq(causes.districtId, district), eq(causes.id, measures.causeId)))
    .leftJoin(problems, and(eq(problems.districtId, district), eq(problems.id, causes.problemId)))
    .leftJoin(
      priorityAreas,
      and(eq(priorityAreas.districtId, district), eq(priorityAreas.id, problems.priorityAreaId)),
    )
    .leftJoin(plans, and(eq(plans.districtId, district), eq(plans.id, priorityAreas.planId)))
    .where(eq(rowSources.districtId, district));

/** Where a cell stands, as both a row's field and the document's grid say it. */
const placeOf = ({ sheet, row, column }: { sheet: string; row: number; column: number }): string =>
  JSON.stringify([sheet, row, column]);

/**
 * The same follow-ups in the documents: word for word in their rows and their grids, and in their files,
 * which go as a whole.
 *
 * @returns how many rows lost some
 */
export async function removeNotesFromDocuments(db: Db, { keepDays, now, ...term }: Term): Promise<number> {
  const district = DistrictId.parse(term.district);
  const firstKept = firstDayKept(now, Math.max(NOTE_DAYS.least, keepDays));
  return db.transaction(async (tx) => {
    const cells = new Map<string, Set<string>>();
    let removed = 0;
    for (const { source, year, at } of await readRows(tx, district)) {
      const writtenBy = year === null ? at.slice(0, 10) : lastDayOfPlan(year);
      const { row, gone } = withinTerm(PlanRow.parse(JSON.parse(source.row)), writtenBy, firstKept);
      if (gone.length === 0) continue;
      removed += 1;
      const of = cells.get(source.documentId) ?? new Set();
      for (const { sources } of gone) for (const one of sources) of.add(placeOf(one));
      cells.set(source.documentId, of);
      await tx
        .update(rowSources)
        .set({ row: JSON.stringify(row) })
        .where(
          and(
            eq(rowSources.districtId, district),
            eq(rowSources.measureId, source.measureId),
            eq(rowSources.documentId, source.documentId),
          ),
        );
    }
    for (const [document, gone] of cells) {
      const key = { district, document };
      const read = await readingOf(tx, key);
      if (read === null) continue;
      const sheets = read.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.filter(({ source }) => !gone.has(placeOf(source))),
      }));
      await keepReading(tx, key, { format: read.format, document: JSON.stringify({ ...read, sheets }) });
      await dropFiles(tx, and(eq(documents.districtId, district), eq(documents.id, document)));
    }
    if (removed === 0) return 0;
    const details = { rows: removed, documents: cells.size, olderThan: firstKept };
    const event = { district, kind: "retention", subject: `documents ${district}`, details } as const;
    await appendLog(tx, SYSTEM, event, now);
    return removed;
  });
}
