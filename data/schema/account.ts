/** Account (konto): somebody who signs in, and what they send and get while they do. */
import { z } from "zod";
import { AccessRole, Grant } from "./access.ts";
import { seenBy } from "./audience.ts";
import { AccountId, ActorId, ChangeId, DistrictId } from "./ids.ts";
import { shown, shownRecord } from "./shown.ts";
import { Line } from "./text.ts";

/** RFC 5321 allows 254 characters. */
export const Email = z.string().trim().max(254).pipe(z.email());
export const PersonName = Line.max(100);
/** As it is typed; what is wrong with a new one is judged apart. */
export const Password = z.string().min(1).max(1_000);
/** A one-time secret of ours: 32 bytes in base64url. */
export const Token = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** An address within the site to go to afterwards; anything else is refused, so that no link leads away. */
export const ReturnPath = z
  .string()
  .max(2_000)
  .regex(/^\/(?![/\\])[^\\\s]*$/, "a path of this site");

export const SignInBody = z.strictObject({ email: Email, password: Password });
export const CodeBody = z.strictObject({ code: z.string().trim().min(6).max(40) });
export const WelcomeBody = z.strictObject({
  token: Token,
  password: Password,
  name: PersonName.optional(),
  /** Only the first administrator says it; an invitation knows it. */
  email: Email.optional(),
});

/** How far signing in has come. */
export const SignInState = shown(
  z.object({ state: seenBy("public", z.enum(["signed-in", "second-factor"])) }),
);

/** The ways in that this installation offers. */
export const SignInWays = shown(
  z.object({
    /** What the organisation's own provider is called; null where there is none. */
    provider: seenBy("public", z.string().nullable()),
  }),
);

/** What a one-time link is for. */
export const Welcome = shown(
  z.object({
    kind: seenBy("public", z.enum(["first-administrator", "invitation", "reset"])),
    email: seenBy("public", z.string().nullable()),
    name: seenBy("public", z.string().nullable()),
  }),
);

const Session = z.object({
  /** The beginning of the token's hash: enough to name it, of no use to anyone else. */
  id: seenBy("internal", z.string()),
  createdAt: seenBy("internal", z.iso.datetime()),
  seenAt: seenBy("internal", z.iso.datetime()),
  address: seenBy("internal", z.string()),
  agent: seenBy("internal", z.string()),
  isCurrent: seenBy("internal", z.boolean()),
});

const Passkey = z.object({
  id: seenBy("internal", z.string()),
  name: seenBy("internal", z.string()),
  createdAt: seenBy("internal", z.iso.datetime()),
  usedAt: seenBy("internal", z.iso.datetime().nullable()),
});

/** What only the one whose account it is, or who administers it, is answered. */
const ofAccounts = <T extends z.ZodRawShape>(shape: T) =>
  shownRecord(z.object(shape), () => ({ district: null, actors: [] }));

/** Shown once, when they are made. */
export const RecoveryCodes = ofAccounts({ codes: seenBy("internal", z.array(z.string())) });
/** Shown once: what an authenticator app needs, in base32 and as the address behind a QR code. */
export const TotpSecret = ofAccounts({
  totp: seenBy(
    "internal",
    z.object({ secret: seenBy("internal", z.string()), uri: seenBy("internal", z.string()) }),
  ),
});

/** `GET /api/account`: one's own. */
export const OwnAccount = ofAccounts({
  account: seenBy(
    "internal",
    z.object({
      id: seenBy("internal", AccountId),
      email: seenBy("internal", z.string()),
      name: seenBy("internal", z.string()),
      hasPassword: seenBy("internal", z.boolean()),
      hasTotp: seenBy("internal", z.boolean()),
      recoveryCodes: seenBy("internal", z.int().min(0)),
      passkeys: seenBy("internal", z.array(Passkey)),
      sessions: seenBy("internal", z.array(Session)),
    }),
  ),
});
export type OwnAccount = z.infer<typeof OwnAccount>;

/** A grant as an administrator gives it. */
export const GivenGrant = z.strictObject({ role: AccessRole, actor: ActorId.nullable() });
export type GivenGrant = z.infer<typeof GivenGrant>;

export const InviteBody = z.strictObject({
  email: Email,
  name: PersonName,
  district: DistrictId,
  grants: z.array(GivenGrant).min(1).max(20),
});
export const GrantsBody = z.strictObject({
  district: DistrictId,
  grants: z.array(GivenGrant).max(20),
  /** The person's, as it was when the change was thought of. */
  version: z.int().min(1),
});

const Person = z.object({
  id: seenBy("internal", AccountId),
  email: seenBy("internal", z.string()),
  name: seenBy("internal", z.string()),
  createdAt: seenBy("internal", z.iso.datetime()),
  /** When somebody last used the account; null before the first time. */
  seenAt: seenBy("internal", z.iso.datetime().nullable()),
  isDisabled: seenBy("internal", z.boolean()),
  /** Whether the invitation has been taken up. */
  isActive: seenBy("internal", z.boolean()),
  /** What another administrator is called who invited the person; null where it was the asker, or nobody known. */
  invitedBy: seenBy("internal", z.string().nullable()),
  hasSecondFactor: seenBy("internal", z.boolean()),
  /** The roles in the districts that the asker administers. */
  grants: seenBy("internal", z.array(Grant)),
  /** Counts up with every change of the account and its roles. */
  version: seenBy("internal", z.int().min(1)),
  /** Whether there are roles elsewhere, which the asker cannot see. */
  hasMore: seenBy("internal", z.boolean()),
});
export type Person = z.infer<typeof Person>;

/** `GET /api/people`. */
export const PeopleList = ofAccounts({ items: seenBy("internal", z.array(Person)) });
export type PeopleList = z.infer<typeof PeopleList>;

/** A one-time link to hand over in person or by a channel of one's own: the server sends no mail. */
export const OneTimeLink = ofAccounts({
  /** The change by which it was made, and the account's version that an undo of it is based on. */
  change: seenBy("public", ChangeId),
  version: seenBy("public", z.int().min(1).nullable()),
  link: seenBy(
    "internal",
    z
      .object({
        account: seenBy("internal", AccountId),
        url: seenBy("internal", z.string()),
        expiresAt: seenBy("internal", z.iso.datetime()),
      })
      // For somebody who had an account already.
      .nullable(),
  ),
});
