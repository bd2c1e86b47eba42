/** The ways in beside the password: a passkey, and the organisation's own accounts where it has them here. */
import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useQuery } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { PasskeyNotice } from "#client/ui/passkey-notice.tsx";
import { usePasskey } from "./use-passkey.ts";

const WIDE = "button min-h-11 w-full justify-center";

interface OtherWaysProps {
  to: string;
  onDone: () => Promise<void>;
}

export function OtherWays({ to, onDone }: OtherWaysProps) {
  const { t } = useTranslation();
  const { data: ways } = useQuery(queries.signInWays());
  const passkey = usePasskey(onDone);
  const provider = ways?.provider ?? null;
  const hasPasskeys = browserSupportsWebAuthn();
  if (!hasPasskeys && provider === null) return null;
  return (
    <>
      <p className="my-5 flex items-center gap-3 text-sm text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t("signIn.or")}
      </p>
      <div className="space-y-3">
        {hasPasskeys && (
          <Button className={WIDE} isPending={passkey.isPending} onPress={() => passkey.mutate()}>
            {t("signIn.passkey")}
          </Button>
        )}
        {passkey.error !== null && <PasskeyNotice error={passkey.error} />}
        {provider !== null && (
          // A plain link: the browser itself goes there and back.
          <a className={WIDE} href={`/api/sign-in/provider?${new URLSearchParams({ to })}`}>
            {t("signIn.provider", { name: provider })}
          </a>
        )}
      </div>
    </>
  );
}
