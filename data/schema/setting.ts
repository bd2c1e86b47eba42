/** Setting (inställning): what an administrator decides, for a district or for the installation. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { LOG_DAYS } from "./log.ts";
import { shownRecord } from "./shown.ts";
import { Line } from "./text.ts";

/** How long what is noted about people's work is kept; the district decides. */
export const Retention = z.strictObject({
  /** Days that the log is kept. */
  logDays: seenBy("internal", z.int().min(LOG_DAYS.least).max(LOG_DAYS.most)),
});

/** An online map style instead of the built-in map; null for the built-in one. */
export const MapSource = z.strictObject({
  styleUrl: seenBy(
    "internal",
    z
      .url({ protocol: /^https$/ })
      .max(2_000)
      .nullable(),
  ),
});

/** Over TLS, but for a provider on the server's own machine. */
const Issuer = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .refine(
    (text) => /^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/.test(text),
    "an address that begins with https://",
  );

/** The organisation's own sign-in (OpenID Connect, by discovery). */
export const SignInProvider = z.strictObject({
  name: seenBy("internal", Line.max(60)),
  issuer: seenBy("internal", Issuer),
  clientId: seenBy("internal", z.string().trim().min(1).max(300)),
  /** Whether its addresses choose an account also where it does not mark them as verified. */
  trustEmail: seenBy("internal", z.boolean()),
});

/** What is sent to change it: an absent secret leaves the one that is there. */
export const SignInProviderBody = SignInProvider.extend({
  clientSecret: z.string().min(1).max(1_000).optional(),
});

/** As it is stored: the secret is sealed with the server's key. */
export const StoredProvider = SignInProvider.extend({ sealedSecret: z.string() });

export const SETTING_DEFAULTS = {
  retention: { logDays: LOG_DAYS.usual },
} as const;

/** `GET /api/settings`. */
export const Settings = shownRecord(
  z.object({
    settings: seenBy(
      "internal",
      z.object({
        retention: seenBy(
          "internal",
          z.object({ value: seenBy("internal", Retention), version: seenBy("internal", z.int()) }),
        ),
        /** The installation's own; null to those who administer a district alone. */
        mapSource: seenBy(
          "internal",
          z.object({ value: seenBy("internal", MapSource), version: seenBy("internal", z.int()) }).nullable(),
        ),
        provider: seenBy(
          "internal",
          z
            .object({
              value: seenBy("internal", SignInProvider.nullable()),
              version: seenBy("internal", z.int()),
            })
            .nullable(),
        ),
      }),
    ),
  }),
  () => ({ district: null, actors: [] }),
);
export type Settings = z.infer<typeof Settings>;
