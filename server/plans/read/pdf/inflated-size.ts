/** How much a PDF's packed streams come to unpacked, told before a parser unpacks them. */
import { constants, inflateSync } from "node:zlib";

/** A stream packed within a stream within a stream is no document's need. */
const DEEPEST = 3;
const BEGIN = /(?<!end)stream\r?\n/g;

/** Whether bytes begin as what deflate packs does (RFC 1950). */
const isPacked = ([method = 0, flags = 0]: Uint8Array): boolean =>
  (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;

/** Bytes that a stream unpacks to, no more than `limit` + 1; a broken one as far as it goes. */
function inflated(packed: Buffer, limit: number, depth = 1): number {
  if (depth > DEEPEST || !isPacked(packed)) return packed.length;
  try {
    const whole = inflateSync(packed, {
      maxOutputLength: Math.max(limit, 1),
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    return Math.max(whole.length, inflated(whole, limit, depth + 1));
  } catch (error) {
    const isTooLong = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLong ? limit + 1 : packed.length;
  }
}

/**
 * The size of all packed streams but pictures', which are never unpacked; it stops counting past `limit`.
 *
 * Streams are found by their words, not by the document's own table, which may lie. Only the packing that
 * documents use today (deflate) is looked into; the rest is left to the thread's own bounds.
 */
export function inflatedSize(bytes: Uint8Array, limit: number): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString("latin1");
  let size = 0;
  for (const match of text.matchAll(BEGIN)) {
    const dictionary = text.slice(Math.max(0, text.lastIndexOf("obj", match.index)), match.index);
    if (/\/Subtype\s*\/Image/.test(dictionary)) continue;
    const from = match.index + match[0].length;
    const end = text.indexOf("endstream", from);
    size += inflated(buffer.subarray(from, end === -1 ? undefined : end), limit - size);
    if (size > limit) return size;
  }
  return size;
}
