/** One-time codes that are on: how many recovery codes are left, new ones, and off again. */
import { parseResponse } from "hono/client";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import type { Own } from "./own.ts";
import { useAccountChange } from "./use-account-change.ts";

interface TotpOnProps {
  account: Own;
  onCodes: (codes: readonly string[]) => void;
}

export function TotpOn({ account, onCodes }: TotpOnProps) {
  const { t } = useTranslation();
  const renew = useAccountChange(async () => {
    const { codes } = await parseResponse(api.account["recovery-codes"].$post());
    onCodes(codes ?? []);
  });
  const turnOff = useAccountChange(() => api.account.totp.$delete());
  const error = renew.error ?? turnOff.error;
  return (
    <div className="space-y-4">
      <p role="status">
        <strong className="text-done">{t("account.totp.on")}</strong>{" "}
        {t("account.totp.left", { count: account.recoveryCodes })}
      </p>
      {error !== null && <ErrorNotice error={error} />}
      <div className="flex flex-wrap gap-2">
        <Button className="button" isPending={renew.isPending} onPress={() => renew.mutate(undefined)}>
          {t("account.totp.renew")}
        </Button>
        <Button
          className="button button-fault"
          isPending={turnOff.isPending}
          onPress={() => turnOff.mutate(undefined)}
        >
          {t("account.totp.turnOff")}
        </Button>
      </div>
    </div>
  );
}
