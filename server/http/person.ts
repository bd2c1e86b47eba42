/** Who asks, as the routes know them: what they may see and do follows from it. */
import type { Viewer } from "#data/rules/permissions.ts";
import type { AccountId } from "#data/schema/ids.ts";
import type { Origin } from "./origin.ts";

export interface SignedIn {
  id: AccountId;
  name: string;
  email: string;
  /** The hash of the token that the session was found by. */
  session: string;
  /** When that session began: what matters most wants a fresh one. */
  since: string;
}

export interface Person {
  /**
   * `demo` is a visitor at the machine itself, as long as nobody administers the installation; `system`
   * is a command there, which asks for no page.
   */
  kind: "visitor" | "demo" | "account" | "system";
  viewer: Viewer;
  /** The same for all who may see the same. */
  viewKey: string;
  account: SignedIn | null;
}

/** What every route finds in its context. */
export type Env = { Variables: { origin: Origin; person: Person } };
