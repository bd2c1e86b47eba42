/** What the parts of signing in are given. */
import type { Context } from "hono";
import type { SnapshotStore } from "#server/dataset/index.ts";
import type { Db } from "#server/db/open.ts";
import type { Env } from "#server/http/person.ts";
import type { Log } from "#server/log.ts";
import type { Provider } from "./sign-in/provider.ts";

export interface AccessDeps {
  db: Db;
  store: SnapshotStore;
  /** 32 random bytes that secrets are sealed with; it never leaves the machine. */
  key: Uint8Array;
  now: () => Date;
  /** The organisation's own sign-in; null where none is set. */
  provider: () => Promise<Provider | null>;
  /** The address that people reach the installation by, where it is not the one that they ask with. */
  publicUrl: string | null;
  log: Pick<Log, "warn">;
  /** Hears that what an account, or the demo, may do has changed, or that it was signed out somewhere. */
  onRightsChanged: (who: string) => void;
}

/** What the browser calls itself. */
export const agentOf = (c: Context<Env>): string => c.req.header("user-agent") ?? "";

/** Scheme, host and port as people write them. */
export const siteOf = ({ publicUrl }: Pick<AccessDeps, "publicUrl">, c: Context<Env>): string =>
  publicUrl ?? c.get("origin").url;
