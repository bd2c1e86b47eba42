/** How much a PDF's packed streams come to unpacked, told before a parser unpacks them. */
import { constants, inflateSync } from "node:zlib";

/** A stream packed within a stream within a stream is no document's need. */
const DEEPEST = 3;
/** What deflate can make of one byte at the most. */
const MOST_FROM_BYTE = 1_032;
/** Enough of a packed stream to see whether what it holds is packed again. */
const BEGINNING = 64;
const BEGIN = /(?<!end)stream\r?\n/g;

/** Whether bytes begin as what deflate packs does (RFC 1950). */
const isPacked = ([method = 0, flags = 0]: Uint8Array): boolean =>
  (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;

/** What a packed stream unpacks to; null where that is more than `limit`, nothing where it is broken. */
function unpacked(packed: Buffer, limit: number): Buffer | null {
  try {
    const finishFlush = constants.Z_SYNC_FLUSH;
    return inflateSync(packed, { maxOutputLength: Math.max(limit, 1), finishFlush });
  } catch (error) {
    const isTooLong = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLong ? null : Buffer.alloc(0);
  }
}

/** Whether a stream is packed more than once. */
const isPackedAgain = (packed: Buffer): boolean =>
  isPacked(packed) && isPacked(unpacked(packed.subarray(0, BEGINNING), BEGINNING * MOST_FROM_BYTE) ?? packed);

/** Bytes that a stream comes to, packed as often as it may be; `limit` + 1 where they are more. */
function sizeOf(stream: Buffer, limit: number, depth = 1): number {
  if (depth > DEEPEST || !isPacked(stream)) return stream.length;
  const whole = unpacked(stream, limit);
  return whole === null ? limit + 1 : Math.max(stream.length, sizeOf(whole, limit, depth + 1));
}

/**
 * The size of all packed streams; it stops counting past `limit`. Pictures, which are never unpacked here,
 * are bounded one by one: what calls itself one may be something else.
 *
 * Streams are found by their words, not by the document's own table, which may lie. Only the packing that
 * documents use today (deflate) is looked into; the rest is left to the thread's own bounds.
 */
export function inflatedSize(bytes: Uint8Array, limit: number): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString("latin1");
  const isSmall = bytes.length * MOST_FROM_BYTE <= limit;
  let size = 0;
  for (const match of text.matchAll(BEGIN)) {
    const from = match.index + match[0].length;
    const end = text.indexOf("endstream", from);
    const stream = buffer.subarray(from, end === -1 ? undefined : end);
    if (isSmall && !isPackedAgain(stream)) continue;
    const dictionary = text.slice(Math.max(0, text.lastIndexOf("obj", match.index)), match.index);
    const isPicture = /\/Subtype\s*\/Image/.test(dictionary);
    const found = sizeOf(stream, isPicture ? limit : limit - size);
    if (!isPicture || found > limit) size += found;
    if (size > limit) return size;
  }
  return size;
}
