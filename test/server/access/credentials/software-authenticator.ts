/** A passkey device made of software: keeps an ES256 key and answers as a browser would (WebAuthn level 3). */
import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

/** Flags of authenticator data (section 6.1). */
const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

/** How the device or the page misbehaves. */
export interface Quirks {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly type?: string;
  readonly unverified?: boolean;
  readonly counter?: number;
}

const sha256 = (data: Uint8Array | string) => createHash("sha256").update(data).digest();
const base64url = (data: Uint8Array) => Buffer.from(data).toString("base64url");

export function softwareAuthenticator(site: { origin: string; rpId: string }) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const credentialId = randomBytes(32);
  const id = base64url(credentialId);
  let used = 0;

  /** COSE_Key (RFC 9053): kty EC2, alg ES256, crv P-256, x, y. */
  function coseKey(): Uint8Array {
    const { x = "", y = "" } = publicKey.export({ format: "jwk" });
    const bytes = (part: string) => new Uint8Array(Buffer.from(part, "base64url"));
    const entries: [number, number | Uint8Array][] = [
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x)],
      [-3, bytes(y)],
    ];
    return isoCBOR.encode(new Map(entries));
  }

  function clientData(type: string, challenge: string, quirks: Quirks): Buffer {
    const { origin = site.origin } = quirks;
    return Buffer.from(
      JSON.stringify({
        type: quirks.type ?? type,
        challenge: quirks.challenge ?? challenge,
        origin,
        crossOrigin: false,
      }),
    );
  }

  function authenticatorData(quirks: Quirks, attested: Uint8Array = new Uint8Array()): Buffer {
    const flags = PRESENT | (quirks.unverified ? 0 : VERIFIED) | (attested.length > 0 ? ATTESTED : 0);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(quirks.counter ?? used++);
    return Buffer.concat([sha256(quirks.rpId ?? site.rpId), Buffer.from([flags]), counter, attested]);
  }

  return {
    register(challenge: string, quirks: Quirks = {}) {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(credentialId.length);
      const attested = Buffer.concat([Buffer.alloc(16), length, credentialId, coseKey()]);
      const attestationObject = isoCBOR.encode(
        new Map<string, string | Uint8Array | Map<string, string>>([
          ["fmt", "none"],
          ["attStmt", new Map()],
          ["authData", new Uint8Array(authenticatorData(quirks, attested))],
        ]),
      );
      return {
        id,
        rawId: id,
        type: "public-key",
        clientExtensionResults: {},
        authenticatorAttachment: "platform",
        response: {
          clientDataJSON: base64url(clientData("webauthn.create", challenge, quirks)),
          attestationObject: base64url(attestationObject),
          transports: ["internal", "hybrid"],
        },
      };
    },

    authenticate(challenge: string, quirks: Quirks = {}) {
      const data = authenticatorData(quirks);
      const client = clientData("webauthn.get", challenge, quirks);
      const signature = sign("sha256", Buffer.concat([data, sha256(client)]), privateKey);
      return {
        id,
        rawId: id,
        type: "public-key",
        clientExtensionResults: {},
        response: {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(data),
          signature: base64url(signature),
          userHandle: base64url(Buffer.from("account-1")),
        },
      };
    },
  };
}
