/** A secret that a browser or a letter carries; only its hash is ever stored. */
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits; OWASP Session Management Cheat Sheet asks for 64 at the least, 32 bytes is no dearer. */
const BYTES = 32;

/** A new token of 43 signs that fits in a cookie or an address as it is (base64url, RFC 4648). */
export function newToken(): string {
  return randomBytes(BYTES).toString("base64url");
}

/**
 * What is stored and looked up in its place: SHA-256 in hex. Whoever reads the database can then use no
 * session and no letter in it. A fast hash is enough, for 256 random bits cannot be guessed.
 */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
