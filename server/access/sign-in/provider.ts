/** The organisation's own sign-in (OpenID Connect): found when it is first needed, and again if that failed. */
import { connectOidc, type OidcProvider } from "#server/access/credentials/oidc.ts";

export interface ProviderSettings {
  /** As people call it: "Stockholms stad". */
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  /**
   * Whether the provider's addresses may choose an account without being marked as verified. Entra ID
   * marks none; within one's own organisation it vouches for them all the same.
   */
  trustEmail: boolean;
}

export interface Provider {
  name: string;
  trustEmail: boolean;
  connect: () => Promise<OidcProvider>;
}

/** Whether an OpenID provider answers at an address; it is asked for its description alone. */
export const isProvider = (issuer: string): Promise<boolean> =>
  connectOidc({ issuer, clientId: "–", clientSecret: "–", allowHttp: true }).then(
    () => true,
    () => false,
  );

export function lazyProvider(settings: ProviderSettings): Provider {
  let connecting: Promise<OidcProvider> | null = null;
  const { name, trustEmail, issuer, clientId, clientSecret } = settings;
  return {
    name,
    trustEmail,
    connect: () => {
      connecting ??= connectOidc({ issuer, clientId, clientSecret, allowHttp: true }).catch(
        (error: unknown) => {
          connecting = null;
          throw error;
        },
      );
      return connecting;
    },
  };
}
