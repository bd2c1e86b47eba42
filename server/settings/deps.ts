/** What the routes of the settings are given. */
import type { Context } from "hono";
import type { z } from "zod";
import type { SignInProviderBody, StoredProvider } from "#data/schema/setting.ts";
import type { SnapshotStore } from "#server/dataset/index.ts";
import type { Db } from "#server/db/open.ts";
import type { Env } from "#server/http/person.ts";

type Provider = z.infer<typeof StoredProvider>;

export interface SettingsDeps {
  db: Db;
  store: SnapshotStore;
  now: () => Date;
  /** Whether an OpenID provider answers there. */
  isProvider: (issuer: string) => Promise<boolean>;
  /** As it is stored, its secret sealed; null when there is no secret to seal. */
  sealProvider: (
    body: z.infer<typeof SignInProviderBody>,
    before: Provider | null,
  ) => Promise<Provider | null>;
  /** Where a provider sends people back to. */
  callbackUrl: (c: Context<Env>) => string;
  /** Whether the server can still read the secret that was sealed. */
  opensSecret: (provider: Provider) => Promise<boolean>;
}
