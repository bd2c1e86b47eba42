/** The organisation's sign-in as the form has it, and as it is sent. */

import type { TFunction } from "i18next";
import type { z } from "zod";
import type { Faults } from "#client/ui/faults.ts";
import { SignInProvider, type SignInProviderBody } from "#data/schema/setting.ts";

export type Provider = z.infer<typeof SignInProvider>;
export type ProviderBody = z.infer<typeof SignInProviderBody>;

/** Named by their paths in what is sent: the server's words about them then find their way. */
export const PROVIDER_FIELDS = {
  name: "value.name",
  issuer: "value.issuer",
  clientId: "value.clientId",
  clientSecret: "value.clientSecret",
} as const;

/** A type and not an interface: it has no fields but these. */
export type ProviderDraft = {
  name: string;
  issuer: string;
  clientId: string;
  /** Empty where the one that is saved stays. */
  clientSecret: string;
  trustEmail: boolean;
};

export const providerDraft = (stored: Provider | null): ProviderDraft => ({
  name: stored?.name ?? "",
  issuer: stored?.issuer ?? "",
  clientId: stored?.clientId ?? "",
  trustEmail: stored?.trustEmail ?? false,
  clientSecret: "",
});

export function providerBody({ clientSecret, ...shown }: ProviderDraft): ProviderBody {
  const body = {
    ...shown,
    name: shown.name.trim(),
    issuer: shown.issuer.trim(),
    clientId: shown.clientId.trim(),
  };
  return clientSecret === "" ? body : { ...body, clientSecret };
}

export function providerFaults(draft: ProviderDraft, t: TFunction): Faults {
  const { issuer } = providerBody(draft);
  const isAddress = SignInProvider.shape.issuer.safeParse(issuer).success;
  return isAddress ? {} : { [PROVIDER_FIELDS.issuer]: t("settings.provider.issuerFault") };
}
