/**
 * A packed file (zip: workbooks, text documents) opened with suspicion: its table of contents is judged
 * before anything is unpacked, and nothing unpacks further than it may, whatever its header says.
 */
import { crc32, inflateRawSync } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import type { ReadLimits } from "#server/plans/read/limits.ts";
import { type Refused, refuse } from "#server/plans/read/reading.ts";
import { refusalOfXml } from "./check-xml.ts";

export interface Package {
  /** Every file inside, unpacked or not. */
  names: readonly string[];
  /** What was asked for, unpacked; XML among it is free of document types and bottomless nesting. */
  parts: ReadonlyMap<string, Uint8Array>;
  /** The XML among it as text. */
  texts: ReadonlyMap<string, string>;
}

/** Below this a high ratio does no harm: short parts of one repeated word are common. */
const RATIO_COUNTS_FROM = 1_000_000;

const STORED = 0;
const DEFLATED = 8;
/** The upper half of a file's attributes on Unix holds its kind; this kind points to another file. */
const KIND = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/** The manifest is never parsed, and older OpenOffice gave it a document type. */
const isXml = (name: string): boolean =>
  /\.(?:xml|rels|rdf|vml)$/i.test(name) && name !== "META-INF/manifest.xml";

/** How far an entry may unpack. */
const roomFor = ({ compressedSize }: Entry, limits: ReadLimits): number =>
  Math.min(Math.max(compressedSize * limits.inflationRatio, RATIO_COUNTS_FROM), limits.inflatedBytes);

/** What speaks against an entry before it is unpacked. */
function refusalOfEntry(entry: Entry, limits: ReadLimits): Refused | null {
  const { fileName: where, uncompressedSize: found } = entry;
  if (entry.isEncrypted()) return refuse("encrypted", { where });
  if (((entry.externalFileAttributes >>> 16) & KIND) === SYMBOLIC_LINK) return refuse("damaged", { where });
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
    return refuse("damaged", { where });
  const limit = roomFor(entry, limits);
  return found > limit ? refuse("inflates-too-much", { where, limit, found }) : null;
}

const isTooLong = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";

/** An entry's bytes, if they are what it declares: so long, and with that checksum. */
async function unpack(
  zip: ZipFile,
  bytes: Buffer,
  entry: Entry,
  limits: ReadLimits,
): Promise<Uint8Array | Refused> {
  const { fileName: where, compressedSize, uncompressedSize } = entry;
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const packed = bytes.subarray(fileDataStart, fileDataStart + compressedSize);
  const limit = roomFor(entry, limits);
  try {
    const whole =
      entry.compressionMethod === STORED ? packed : inflateRawSync(packed, { maxOutputLength: limit });
    const isAsDeclared = whole.length === uncompressedSize && crc32(whole) === entry.crc32;
    return isAsDeclared ? whole : refuse("damaged", { where });
  } catch (error) {
    return isTooLong(error) ? refuse("inflates-too-much", { where, limit }) : refuse("damaged", { where });
  }
}

/** Judges the table of contents. */
async function readEntries(zip: ZipFile, limits: ReadLimits): Promise<Entry[] | Refused> {
  if (zip.entryCount > limits.entries)
    return refuse("too-many-entries", { limit: limits.entries, found: zip.entryCount });
  const entries = new Map<string, Entry>();
  let inflated = 0;
  for await (const entry of zip.eachEntry()) {
    const refused = refusalOfEntry(entry, limits);
    if (refused) return refused;
    // Two files of one name: which of them is meant is anybody's guess.
    if (entries.has(entry.fileName)) return refuse("damaged", { where: entry.fileName });
    inflated += entry.uncompressedSize;
    if (inflated > limits.inflatedBytes)
      return refuse("inflates-too-much", { limit: limits.inflatedBytes, found: inflated });
    entries.set(entry.fileName, entry);
  }
  return [...entries.values()];
}

/**
 * Opens a packed file and unpacks the parts that are wanted.
 *
 * Names that lead out of the file (`../`, absolute, backslashes) are refused by yauzl's own check.
 */
export async function openPackage(
  bytes: Uint8Array,
  limits: ReadLimits,
  isWanted: (name: string) => boolean,
): Promise<{ ok: true; package: Package } | Refused> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await fromBufferPromise(buffer);
    const entries = await readEntries(zip, limits);
    if (!Array.isArray(entries)) return entries;
    const parts = new Map<string, Uint8Array>();
    const texts = new Map<string, string>();
    for (const entry of entries) {
      if (!isWanted(entry.fileName)) continue;
      const part = await unpack(zip, buffer, entry, limits);
      if (!(part instanceof Uint8Array)) return part;
      parts.set(entry.fileName, part);
      if (!isXml(entry.fileName)) continue;
      const text = new TextDecoder().decode(part);
      const refused = refusalOfXml(text, entry.fileName, limits.depth);
      if (refused) return refused;
      texts.set(entry.fileName, text);
    }
    return { ok: true, package: { names: entries.map(({ fileName }) => fileName), parts, texts } };
  } catch {
    // yauzl throws on a table of contents that is no such thing: cut short, contradictory, misleading names.
    return refuse("damaged");
  }
}
