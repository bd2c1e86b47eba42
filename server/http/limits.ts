/** What may be asked and how large it may be. */
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { ApiFault } from "./api-fault.ts";
import type { Env } from "./person.ts";

/** Characters; longer addresses than any view has. */
const URL_LENGTH = 8_000;
/** Bytes; a measure with all its texts takes some 30 kB. */
const BODY = 256 * 1_024;

/** Bytes around a file that is sent: its name, and what is said of it. */
const AROUND_FILE = 64 * 1_024;

const READING = new Set(["GET", "HEAD", "OPTIONS"]);
const WRITING = new Set(["POST", "PUT", "PATCH", "DELETE"]);

const limitBody = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new ApiFault("too-large");
    },
  });

/**
 * A write comes from a page of our own: the browser says so itself, and it says it in headers that
 * no page can set (Fetch Metadata; Origin, RFC 6454). A program without a browser sends neither, and
 * has no cookie that somebody else could make it send.
 */
function isOwnPage(site: string | undefined, origin: string | undefined, own: string): boolean {
  if (site !== undefined && site !== "same-origin") return false;
  return origin === undefined || origin === own;
}

/** Where files are sent to, and how large they may be. */
interface Uploads {
  path: RegExp;
  bytes: number;
}

/** What a page without a script sends; never JSON, so that nothing of the API can be asked by it. */
const FORM = /^application\/x-www-form-urlencoded(?:;|$)/i;

/** @param takesForm whether forms are sent to a path */
export function limits(
  uploads: readonly Uploads[],
  takesForm: (path: string) => boolean,
): MiddlewareHandler<Env> {
  const limitWords = limitBody(BODY);
  const files = uploads.map(({ path, bytes }) => ({ path, limit: limitBody(bytes + AROUND_FILE) }));
  return async (c, next) => {
    const { method } = c.req;
    if (c.req.url.length > URL_LENGTH) throw new ApiFault("too-large");
    const length = Number(c.req.header("content-length") ?? 0);
    if (READING.has(method)) {
      // A question has no body; one that comes all the same is not read.
      if (length > 0 || c.req.header("transfer-encoding") !== undefined) throw new ApiFault("too-large");
      return next();
    }
    if (!WRITING.has(method)) {
      throw new ApiFault("method-not-allowed", undefined, { allow: [...READING, ...WRITING].join(", ") });
    }
    const { url } = c.get("origin");
    if (!isOwnPage(c.req.header("sec-fetch-site"), c.req.header("origin"), url)) {
      throw new ApiFault("forbidden", [{ path: "origin", message: "not a page of this installation" }]);
    }
    // A form of another site can send text, never JSON.
    const type = c.req.header("content-type");
    // A file comes as a form, from a page that says itself that it is ours.
    const upload = files.find(({ path }) => path.test(c.req.path));
    if (method === "POST" && upload !== undefined && /^multipart\/form-data;/i.test(type ?? ""))
      return upload.limit(c, next);
    if (method === "POST" && takesForm(c.req.path)) {
      if (type === undefined || !FORM.test(type)) throw new ApiFault("wrong-type");
      return limitWords(c, next);
    }
    if (type === undefined ? length > 0 : !/^application\/json(?:;|$)/i.test(type)) {
      throw new ApiFault("wrong-type");
    }
    return limitWords(c, next);
  };
}
