/** One-time codes: whether they are on, and the ways to turn them on and off. */
import { parseResponse } from "hono/client";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { PageSection } from "#client/ui/page-section.tsx";
import type { Own } from "./own.ts";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { TotpOn } from "./totp-on.tsx";
import { TotpSetup } from "./totp-setup.tsx";
import { useAccountChange } from "./use-account-change.ts";

export function TotpSection({ account }: { account: Own }) {
  const { t } = useTranslation();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const begin = useAccountChange(() => parseResponse(api.account.totp.begin.$post()));
  const secret = begin.data?.totp;
  const body = () => {
    if (codes !== null)
      return <RecoveryCodes codes={codes} email={account.email} onDone={() => setCodes(null)} />;
    if (account.hasTotp) return <TotpOn account={account} onCodes={setCodes} />;
    if (secret !== undefined)
      return (
        <TotpSetup
          secret={secret}
          onCodes={(made) => {
            setCodes(made);
            begin.reset();
          }}
          onCancel={begin.reset}
        />
      );
    return (
      <div className="space-y-4">
        <p role="status">{t("account.totp.off")}</p>
        {begin.error !== null && <ErrorNotice error={begin.error} />}
        <Button className="button" isPending={begin.isPending} onPress={() => begin.mutate(undefined)}>
          {t("account.totp.begin")}
        </Button>
      </div>
    );
  };
  return (
    <PageSection
      id="account-totp"
      title={t("account.totp.title")}
      about={t("account.totp.about")}
      isPrinted={codes !== null}
    >
      {body()}
    </PageSection>
  );
}
