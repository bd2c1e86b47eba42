/** `GET /api/me`: who asks, and which roles they have. */
import { z } from "zod";
import { AccessRole } from "./access.ts";
import { seenBy } from "./audience.ts";
import { AccountId, ActorId } from "./ids.ts";
import { shown } from "./shown.ts";

export const Me = shown(
  z.object({
    /** `demo` works at the machine itself, as long as nobody administers the installation. */
    kind: seenBy("public", z.enum(["visitor", "demo", "account"])),
    /** Whose account it is; null without one. */
    id: seenBy("public", AccountId.nullable()),
    name: seenBy("public", z.string().nullable()),
    email: seenBy("public", z.string().nullable()),
    grants: seenBy(
      "public",
      z.array(
        z.object({
          /** Null: everywhere. */
          district: seenBy("public", z.string().nullable()),
          role: seenBy("public", AccessRole),
          /** Whom a representative speaks for, with units and functions. */
          actors: seenBy("public", z.array(ActorId)),
        }),
      ),
    ),
  }),
);
export type Me = z.infer<typeof Me>;
