/** What a passkey's answer must fit, and what becomes of one that does not. */

/** What the answer must fit: the challenge of the options, and where the site is. */
export interface Expected {
  /** The browser's answer, as unknown JSON. */
  readonly response: unknown;
  /** Base64url, from the options given out; to be stored by the server and taken once. */
  readonly challenge: string;
  /** Such as "https://platsplan.example". */
  readonly origin: string;
  /** The site's domain without scheme and port. */
  readonly rpId: string;
}

/** The same in the library's words; the device must have made sure of its owner, by a finger or a PIN. */
export function mustFit({ challenge, origin, rpId }: Expected) {
  return {
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
  };
}

/** The library refuses by throwing plain Errors, which nothing tells from its other faults: all are refusals. */
export async function orNull<T>(verified: Promise<T>): Promise<T | null> {
  try {
    return await verified;
  } catch {
    return null;
  }
}
