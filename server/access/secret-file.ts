/** The server's own secret: made on the first start, kept in a file that its owner alone may read. */
import { randomBytes } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

const BYTES = 32;

/** The file is there and cannot be used: why, in both languages. */
export class BadSecret extends Error {
  override name = "BadSecret";
}

const bad = (path: string, sv: string, en: string) => new BadSecret(`${path} ${sv}\n${path} ${en}`);

/** What somebody else than the owner may do with a file; Windows has no such bits. */
async function isOpenToOthers(path: string): Promise<boolean> {
  if (process.platform === "win32") return false;
  return ((await stat(path)).mode & 0o077) !== 0;
}

/**
 * Reads the secret, and makes it if there is none. Several instances share one file.
 *
 * @returns 32 bytes
 * @throws BadSecret when the file holds something else, or others may read it
 */
export async function readSecret(path: string): Promise<Uint8Array> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    // `wx`: of two that start at once, one makes it and the other finds it.
    await writeFile(path, `${randomBytes(BYTES).toString("base64url")}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  if (await isOpenToOthers(path)) {
    throw bad(
      path,
      "kan läsas av andra: kör chmod 600 på filen.",
      "can be read by others: run chmod 600 on it.",
    );
  }
  const secret = Buffer.from((await readFile(path, "utf8")).trim(), "base64url");
  if (secret.length !== BYTES) {
    throw bad(path, "är inte en nyckel av Platsplan.", "is not a key of Platsplan.");
  }
  return new Uint8Array(secret);
}
