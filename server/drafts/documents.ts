/** Documents that are kept: their bytes, what was read in them, and the rows that came of them. */
import { and, eq, inArray, notExists, sql } from "drizzle-orm";
import { DocumentFormat, ReadDocument } from "#data/schema/document.ts";
import type { DistrictId, MeasureId } from "#data/schema/ids.ts";
import { PlanRow } from "#data/schema/plan-row.ts";
import { inStatements } from "#server/dataset/index.ts";
import { documents, drafts, rowSources } from "#server/db/document-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";
import { maskedDocument } from "#server/plans/index.ts";

export interface DocumentKey {
  district: DistrictId;
  /** SHA-256 of the bytes, in hexadecimal. */
  document: string;
}

const isDocument = ({ district, document }: DocumentKey) =>
  and(eq(documents.districtId, district), eq(documents.id, document));

interface NewDocument extends DocumentKey {
  fileName: string;
  bytes: Uint8Array;
  now: Date;
}

/** The same bytes once more are kept under the name that they came under last, for a term of their own. */
export async function keepDocument(
  db: Db | Tx,
  { district, document, fileName, bytes, now }: NewDocument,
): Promise<void> {
  await db
    .insert(documents)
    .values({
      districtId: district,
      id: document,
      fileName,
      size: bytes.length,
      bytes,
      at: now.toISOString(),
    })
    .onConflictDoUpdate({
      target: [documents.districtId, documents.id],
      set: { fileName, bytes, at: now.toISOString() },
    });
}

/** @param document what was read, a `ReadDocument` as JSON */
export async function keepReading(
  db: Db | Tx,
  key: DocumentKey,
  { format, document }: { format: DocumentFormat; document: string },
): Promise<void> {
  await db.update(documents).set({ format, read: document }).where(isDocument(key));
}

/** What was read, as JSON; null until it has been, and for a document that is not there. */
export async function readingTextOf(db: Db | Tx, key: DocumentKey): Promise<string | null> {
  const [row] = await db.select({ read: documents.read }).from(documents).where(isDocument(key));
  return row?.read ?? null;
}

/** The same, to look into. */
export async function readingOf(db: Db | Tx, key: DocumentKey): Promise<ReadDocument | null> {
  const text = await readingTextOf(db, key);
  return text === null ? null : ReadDocument.parse(JSON.parse(text));
}

export interface KeptFile {
  fileName: string;
  bytes: Uint8Array;
}

/** Null where its term is over, too. */
export async function fileOf(db: Db | Tx, key: DocumentKey): Promise<KeptFile | null> {
  const [row] = await db
    .select({ fileName: documents.fileName, bytes: documents.bytes })
    .from(documents)
    .where(isDocument(key));
  return row === undefined || row.bytes.length === 0 ? null : row;
}

/** What is kept once the draft is done: the names that its review needed go. */
export async function maskReading(tx: Tx, key: DocumentKey, allowed: readonly string[]): Promise<void> {
  const read = await readingOf(tx, key);
  if (read === null) return;
  const { document } = maskedDocument(read, allowed);
  await keepReading(tx, key, { format: read.format, document: JSON.stringify(document) });
}

/** A document that a plan of another tenant comes from is that tenant's too. */
export async function shareDocument(
  tx: Tx,
  { district, document }: DocumentKey,
  to: DistrictId,
): Promise<void> {
  if (district === to) return;
  await tx.execute(sql`
    insert into ${documents} (district_id, id, file_name, format, size, bytes, read, at)
    select ${to}, id, file_name, format, size, bytes, read, at from ${documents}
    where ${isDocument({ district, document })}
    on conflict do nothing`);
}

export async function keepRows(
  tx: Tx,
  { district, document }: DocumentKey,
  rows: ReadonlyMap<MeasureId, PlanRow>,
): Promise<void> {
  const values = [...rows].map(([measure, row]) => ({
    districtId: district,
    measureId: measure,
    documentId: document,
    row: JSON.stringify(row),
  }));
  for (const some of inStatements(values))
    await tx
      .insert(rowSources)
      .values(some)
      .onConflictDoUpdate({
        target: [rowSources.districtId, rowSources.measureId, rowSources.documentId],
        set: { row: sql.raw(`excluded."row"`) },
      });
}

export interface KeptRow {
  row: PlanRow;
  fileName: string;
  format: DocumentFormat | null;
}

/** The document's own row behind a measure. */
export async function rowOfDocument(
  db: Db | Tx,
  { district, document }: DocumentKey,
  measure: MeasureId,
): Promise<KeptRow | null> {
  const [found] = await db
    .select({ row: rowSources.row, fileName: documents.fileName, format: documents.format })
    .from(rowSources)
    .innerJoin(documents, and(eq(documents.districtId, district), eq(documents.id, rowSources.documentId)))
    .where(
      and(
        eq(rowSources.districtId, district),
        eq(rowSources.measureId, measure),
        eq(rowSources.documentId, document),
      ),
    );
  if (found === undefined) return null;
  return {
    row: PlanRow.parse(JSON.parse(found.row)),
    fileName: found.fileName,
    format: DocumentFormat.nullable().parse(found.format),
  };
}

/** Removes what neither a draft nor a row comes from any longer. */
export async function removeUnused(tx: Tx, unused: readonly DocumentKey[]): Promise<void> {
  for (const key of unused) {
    const ofDraft = tx
      .select({ one: sql`1` })
      .from(drafts)
      .where(and(eq(drafts.districtId, key.district), eq(drafts.documentId, key.document)));
    const ofRow = tx
      .select({ one: sql`1` })
      .from(rowSources)
      .where(and(eq(rowSources.districtId, key.district), inArray(rowSources.documentId, [key.document])));
    await tx.delete(documents).where(and(isDocument(key), notExists(ofDraft), notExists(ofRow)));
  }
}
