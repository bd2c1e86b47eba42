/** Codes on paper for whoever has lost their authenticator; each works once. */
import { createHash, randomBytes } from "node:crypto";

/** Codes in a set: enough for years of lost telephones, few enough for one slip of paper. */
const CODES = 10;

/** 32 signs, so that each is 5 bits of chance, without 0, o, 1 and l, which paper confuses. */
const SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

/** 16 signs in groups of 4: 80 random bits. */
const LENGTH = 16;
const GROUP = /.{4}(?=.)/g;

/** Ten new codes such as "k7fd-m2xq-9hta-wz3e", to be shown once. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, newCode);
}

/** 256 is a multiple of 32, so every sign is equally likely. */
function newCode(): string {
  const signs = [...randomBytes(LENGTH)].map((byte) => SIGNS.charAt(byte % SIGNS.length));
  return signs.join("").replace(GROUP, "$&-");
}

/**
 * What is stored in place of a code: SHA-256 in hex of the code without case, spaces and hyphens.
 *
 * A fast hash is enough here, and lets the code be looked up by it. A slow one is for what people make up and
 * others can guess; 80 random bits cannot be guessed. At 10^12 tries a second it takes some 38,000 years to
 * try them all. The string may be anything: what is no code has a hash that is in no list.
 */
export function recoveryCodeHash(code: string): string {
  const signs = code.normalize("NFKC").replace(/[\s\p{Pd}]/gu, "");
  return createHash("sha256").update(signs.toLowerCase()).digest("hex");
}
