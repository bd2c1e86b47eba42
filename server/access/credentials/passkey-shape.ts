/** What a browser sends when a passkey is made or used, checked in shape before anything looks inside. */
import { z } from "zod";

/** Base64url without padding, at most so many characters. */
const base64url = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[A-Za-z0-9_-]+$/);

/** A credential id is at most 1,023 bytes (WebAuthn, section 4). */
const credentialId = base64url(1_364);

/** Far over what browsers send; a key after the quantum computers has a signature of some 3,300 characters. */
const part = base64url(16_384);

const credential = z.object({ id: credentialId, rawId: credentialId, type: z.literal("public-key") });

/** RegistrationResponseJSON (WebAuthn level 3, section 5.1), of which only what is verified is kept. */
export const registrationResponse = credential.extend({
  response: z.object({
    clientDataJSON: part,
    attestationObject: base64url(65_536),
    /** "internal", "usb" and so on: kept as the browser says it, as WebAuthn wants. */
    transports: z.array(z.string().max(32)).max(16).default([]),
  }),
});

/** AuthenticationResponseJSON, likewise. By its id the passkey is looked up before it is verified. */
export const authenticationResponse = credential.extend({
  response: z.object({ clientDataJSON: part, authenticatorData: part, signature: part }),
});
