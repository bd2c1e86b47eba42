/** The organisation's sign-in as an administrator has set it. */

import type { z } from "zod";
import { type SignInProviderBody, StoredProvider } from "#data/schema/setting.ts";
import { seal, unseal } from "#server/access/credentials/seal.ts";
import { CITY } from "#server/db/city.ts";
import type { Db } from "#server/db/open.ts";
import { readSetting } from "#server/settings/index.ts";
import { lazyProvider, type Provider } from "./provider.ts";

const PURPOSE = "sign-in-provider";

/** Finds the provider that is set now; one that is set still is not looked up again. */
export function providerReader(db: Db, key: Uint8Array): () => Promise<Provider | null> {
  let known: { version: number; provider: Provider | null } = { version: 0, provider: null };
  return async () => {
    const { value, version } = await readSetting(
      db,
      CITY,
      "sign-in-provider",
      StoredProvider.nullable(),
      null,
    );
    if (version === known.version) return known.provider;
    const clientSecret = value === null ? null : await unseal(key, PURPOSE, value.sealedSecret);
    const provider =
      value === null || clientSecret === null ? null : lazyProvider({ ...value, clientSecret });
    known = { version, provider };
    return provider;
  };
}

/** As it is stored; without a new secret the old one stays. Null when there is neither. */
export async function sealProvider(
  key: Uint8Array,
  { clientSecret, ...shown }: z.infer<typeof SignInProviderBody>,
  before: z.infer<typeof StoredProvider> | null,
): Promise<z.infer<typeof StoredProvider> | null> {
  // A secret belongs to its issuer: it is never sent to another one.
  const kept = before?.issuer === shown.issuer ? before.sealedSecret : null;
  const sealedSecret = clientSecret === undefined ? kept : await seal(key, PURPOSE, clientSecret);
  return sealedSecret === null ? null : { ...shown, sealedSecret };
}

/** Whether a stored provider's secret was sealed with this very key. */
export const opensSecret = async (
  key: Uint8Array,
  { sealedSecret }: z.infer<typeof StoredProvider>,
): Promise<boolean> => (await unseal(key, PURPOSE, sealedSecret)) !== null;
