/** The passkeys of the account: what they are called, when they were used; to add and to remove. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Moment } from "#client/ui/moment.tsx";
import { PageSection } from "#client/ui/page-section.tsx";
import { StatusLine } from "#client/ui/status-line.tsx";
import { AddPasskey } from "./add-passkey.tsx";
import type { Own } from "./own.ts";
import { useAccountChange } from "./use-account-change.ts";

type Passkey = Own["passkeys"][number];

function PasskeyItem({ passkey, onRemove }: { passkey: Passkey; onRemove: () => void }) {
  const { t } = useTranslation();
  const { name, createdAt, usedAt } = passkey;
  return (
    <li className="flex items-start justify-between gap-4 border-b border-line py-3 first:pt-0">
      <div className="min-w-0">
        <p className="font-semibold break-words">{name}</p>
        <p className="tabular text-sm text-muted">
          {t("account.passkeys.created")} <Moment at={createdAt} isShort />,{" "}
          {usedAt === null ? (
            t("account.passkeys.unused")
          ) : (
            <>
              {t("account.passkeys.used")} <Moment at={usedAt} isShort />
            </>
          )}
        </p>
      </div>
      <Button
        className="button shrink-0"
        aria-label={t("account.passkeys.removeNamed", { name })}
        onPress={onRemove}
      >
        {t("account.passkeys.remove")}
      </Button>
    </li>
  );
}

export function PasskeySection({ account }: { account: Own }) {
  const { t } = useTranslation();
  const { passkeys } = account;
  const remove = useAccountChange(({ id }: Passkey) =>
    api.account.passkeys[":id"].$delete({ param: { id } }),
  );
  return (
    <PageSection
      id="account-passkeys"
      title={t("account.passkeys.title")}
      about={t("account.passkeys.about")}
    >
      <div className="space-y-4">
        {passkeys.length === 0 ? (
          <p>{t("account.passkeys.none")}</p>
        ) : (
          <ul>
            {passkeys.map((passkey) => (
              <PasskeyItem key={passkey.id} passkey={passkey} onRemove={() => remove.mutate(passkey)} />
            ))}
          </ul>
        )}
        {remove.error !== null && <ErrorNotice error={remove.error} />}
        <StatusLine>
          {remove.isSuccess ? t("account.passkeys.removed", { name: remove.variables.name }) : null}
        </StatusLine>
        <AddPasskey />
      </div>
    </PageSection>
  );
}
