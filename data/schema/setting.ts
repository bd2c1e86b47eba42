/** Setting (inställning): what an administrator decides, for a district or for the installation. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { FEEDBACK_DAYS } from "./feedback.ts";
import { NOTE_DAYS } from "./follow-up.ts";
import { DistrictId } from "./ids.ts";
import { LOG_DAYS } from "./log.ts";
import { Mailbox } from "./mailbox.ts";
import { shownRecord } from "./shown.ts";
import { Line } from "./text.ts";

/**
 * Days that the file of a plan is kept once it has been taken in: the fewest are those that its review
 * may take, and what holds otherwise is the year that it is followed up in.
 */
export const DOCUMENT_DAYS = { least: 30, usual: 365, most: 3_650 } as const;

/** How long what is noted about people's work is kept; the district decides. */
export const Retention = z.strictObject({
  /** Days that the log is kept. */
  logDays: seenBy("internal", z.int().min(LOG_DAYS.least).max(LOG_DAYS.most)),
  /** Days that follow-ups are kept; null for as long as their plan. */
  noteDays: seenBy("internal", z.int().min(NOTE_DAYS.least).max(NOTE_DAYS.most).nullable()),
  /** Days that a document is kept as it came; null for as long as its plan. Its rows are kept in any case. */
  documentDays: seenBy("internal", z.int().min(DOCUMENT_DAYS.least).max(DOCUMENT_DAYS.most).nullable()),
  /** Days that what the public has told is kept. */
  feedbackDays: seenBy("internal", z.int().min(FEEDBACK_DAYS.least).max(FEEDBACK_DAYS.most)),
});
export type Retention = z.infer<typeof Retention>;

/** As it is stored: what was set before follow-ups, documents and feedback had a term names none. */
export const StoredRetention = Retention.extend({
  noteDays: Retention.shape.noteDays.default(null),
  documentDays: Retention.shape.documentDays.default(DOCUMENT_DAYS.usual),
  feedbackDays: Retention.shape.feedbackDays.default(FEEDBACK_DAYS.usual),
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
  retention: {
    logDays: LOG_DAYS.usual,
    noteDays: null,
    documentDays: DOCUMENT_DAYS.usual,
    feedbackDays: FEEDBACK_DAYS.usual,
  },
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
        /** A district's own; null beside the city. */
        mailbox: seenBy(
          "internal",
          z.object({ value: seenBy("internal", Mailbox), version: seenBy("internal", z.int()) }).nullable(),
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
        /** Where the provider sends people back to; it has to be registered there. Null beside a district. */
        callbackUrl: seenBy("internal", z.url().nullable()),
      }),
    ),
  }),
  () => ({ district: null, actors: [] }),
);
export type Settings = z.infer<typeof Settings>;

/** `GET /api/settings/expiring-notes`: what a term would remove if it held today. */
export const ExpiringNotes = shownRecord(
  z.object({ district: seenBy("public", DistrictId), notes: seenBy("internal", z.int().min(0)) }),
  ({ district }) => ({ district, actors: [] }),
);
export type ExpiringNotes = z.infer<typeof ExpiringNotes>;
/** Each setting by the name that it is stored by. */
export const SettingKey = z.enum(["retention", "map-source", "sign-in-provider", "mailbox"]);
export type SettingKey = z.infer<typeof SettingKey>;
