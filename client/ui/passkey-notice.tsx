/** What came in between when a passkey was to be used or made. */
import { useTranslation } from "react-i18next";
import { passkeyFault } from "#client/api/passkey.ts";
import { ErrorNotice } from "./error-notice.tsx";
import { Notice } from "./notice.tsx";

export function PasskeyNotice({ error }: { error: Error }) {
  const { t } = useTranslation();
  const fault = passkeyFault(error);
  if (fault === null) return <ErrorNotice error={error} />;
  return (
    <div role="alert">
      <Notice tone="care" title={t(`form.passkeyFault.${fault}`)} />
    </div>
  );
}
