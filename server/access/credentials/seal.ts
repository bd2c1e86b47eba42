/** A text that only the server can read back, and only for the purpose it was sealed for. */
import { CompactEncrypt, compactDecrypt, errors } from "jose";

/**
 * AES-256-GCM straight under the server's key (RFC 7518, sections 4.5 and 5.3). The nonce is random, which is
 * good for 2^32 texts under one key (NIST SP 800-38D, section 8.3).
 */
const ALG = "dir";
const ENC = "A256GCM";

/** Bytes of an AES-256 key. */
const KEY = 32;

/** Gives back every character, also a byte order mark at the front. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Seals a text as a compact JWE (RFC 7516).
 *
 * @param key 32 random bytes
 * @param purpose is sealed in, though not hidden: a text sealed as "totp" cannot be passed off as "oidc"
 * @throws RangeError if the key has another length
 */
export async function seal(key: Uint8Array, purpose: string, text: string): Promise<string> {
  assertKey(key);
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: ALG, enc: ENC, purpose })
    .encrypt(key);
}

/**
 * The text again, or null for whatever seal did not make with this key and for this purpose.
 *
 * @throws RangeError if the key is not of 32 bytes, which is a fault of the set-up and no forgery
 */
export async function unseal(key: Uint8Array, purpose: string, sealed: string): Promise<string | null> {
  assertKey(key);
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(sealed, key, {
      keyManagementAlgorithms: [ALG],
      contentEncryptionAlgorithms: [ENC],
    });
    return protectedHeader.purpose === purpose ? decoder.decode(plaintext) : null;
  } catch (error) {
    // What is forged is a JOSEError; anything else is a fault of ours that must be heard of.
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

function assertKey(key: Uint8Array): void {
  if (key.length !== KEY) throw new RangeError(`A key to seal with has ${KEY} bytes, not ${key.length}`);
}
