/**
 * Answers that are prepared once per revision of the data: bytes, compressed, with a tag.
 *
 * Under load this is the difference between some per cent of what the network can take and all of
 * it: nothing is looked up, written or compressed again while the data stays the same.
 */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context } from "hono";
import { chooseEncoding, type Encoding } from "./accepts-encoding.ts";

/** Answers kept at once, and the bytes that they may take; the one unasked for longest goes first. */
const ANSWERS = 500;
const BYTES = 64 * 1_024 * 1_024;
/** Bytes; smaller answers gain nothing from compression. */
const WORTH_COMPRESSING = 1_000;

const COMPRESSED_ALREADY: ReadonlySet<string> = new Set(["image/png"]);

const compressBr = promisify(brotliCompress);
const compressGzip = promisify(gzip);

interface Prepared {
  tag: string;
  type: string;
  /** A small answer is the same bytes whatever is accepted. */
  isCompressed: boolean;
  bytes: Record<Encoding, Uint8Array<ArrayBuffer>>;
}

interface HotAnswerOptions {
  /** `content-type` of the bytes. */
  type?: string;
  /** Who else may keep it, and for how long; nobody, unless everyone gets the same. */
  cacheControl?: string;
}

/** A copy with a buffer of its own, as a Response wants it. */
const own = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

async function prepare(value: unknown, type: string): Promise<Prepared> {
  const plain = Buffer.from(value instanceof Uint8Array ? value : JSON.stringify(value));
  const small = plain.length < WORTH_COMPRESSING || COMPRESSED_ALREADY.has(type);
  const [br, gz] = small
    ? [plain, plain]
    : await Promise.all([
        compressBr(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
        compressGzip(plain, { level: 9 }),
      ]);
  return {
    tag: createHash("sha256").update(plain).digest("base64url").slice(0, 27),
    type,
    isCompressed: !small,
    bytes: { br: own(br), gzip: own(gz), identity: own(plain) },
  };
}

/** Whether `If-None-Match` names the tag; it compares weakly and may name several (RFC 9110, 13.1.2). */
export function tagMatches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  return header.split(",").some((one) => one.trim().replace(/^W\//, "") === tag);
}

const sizeOf = ({ bytes }: Prepared): number =>
  bytes.br.byteLength + bytes.gzip.byteLength + bytes.identity.byteLength;

export class HotAnswers {
  readonly #prepared = new Map<string, Promise<Prepared>>();
  /** Bytes of each answer that is ready. */
  readonly #sizes = new Map<string, number>();
  readonly #budget: number;
  #taken = 0;

  /** @param budget bytes that all answers together may take */
  constructor(budget = BYTES) {
    this.#budget = budget;
  }

  /** How many answers are kept. */
  get size(): number {
    return this.#prepared.size;
  }

  /**
   * Answers with what `make` gives, made at most once for a key: bytes as they are, all else as JSON.
   *
   * @param key names the answer and the revision it belongs to
   */
  async answer(
    c: Context,
    key: string,
    make: () => unknown,
    { type = "application/json", cacheControl = "private, no-cache" }: HotAnswerOptions = {},
  ): Promise<Response> {
    const { tag, bytes, isCompressed, type: contentType } = await this.#get(key, make, type);
    const encoding = isCompressed ? chooseEncoding(c.req.header("accept-encoding")) : "identity";
    // The same words in another encoding are other bytes: each has a tag of its own.
    const etag = `"${tag}-${encoding}"`;
    const headers: Record<string, string> = {
      "cache-control": cacheControl,
      etag,
      vary: "accept-encoding",
    };
    if (tagMatches(c.req.header("if-none-match"), etag)) return new Response(null, { status: 304, headers });
    const body = bytes[encoding];
    headers["content-type"] = contentType;
    headers["content-length"] = String(body.byteLength);
    if (encoding !== "identity") headers["content-encoding"] = encoding;
    return new Response(c.req.method === "HEAD" ? null : body, { headers });
  }

  #get(key: string, make: () => unknown, type: string): Promise<Prepared> {
    const known = this.#prepared.get(key);
    if (known !== undefined) {
      this.#prepared.delete(key);
      this.#prepared.set(key, known);
      return known;
    }
    if (this.#prepared.size >= ANSWERS) this.#dropOldest();
    const made = Promise.resolve()
      .then(make)
      .then((value) => prepare(value, type));
    this.#prepared.set(key, made);
    made.then(
      (answer) => {
        // It may have been dropped while it was made.
        if (this.#prepared.get(key) !== made) return;
        this.#sizes.set(key, sizeOf(answer));
        this.#taken += sizeOf(answer);
        while (this.#taken > this.#budget && this.#prepared.size > 0) this.#dropOldest();
      },
      // What could not be made is not kept: the next request tries again.
      () => this.#prepared.delete(key),
    );
    return made;
  }

  #dropOldest(): void {
    const [oldest] = this.#prepared.keys();
    if (oldest === undefined) return;
    this.#prepared.delete(oldest);
    this.#taken -= this.#sizes.get(oldest) ?? 0;
    this.#sizes.delete(oldest);
  }
}
