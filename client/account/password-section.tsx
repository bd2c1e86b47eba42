/** Changes the password, or chooses the first. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { Form } from "#client/ui/form.tsx";
import { PageSection } from "#client/ui/page-section.tsx";
import { NewPasswordField, PasswordField } from "#client/ui/password-field.tsx";
import { StatusLine } from "#client/ui/status-line.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import type { Own } from "./own.ts";
import { useAccountChange } from "./use-account-change.ts";

export function PasswordSection({ account }: { account: Own }) {
  const { t } = useTranslation();
  // Emptied by being made anew once the password is changed.
  const [changes, setChanges] = useState(0);
  const { mutate, error, isPending, isSuccess } = useAccountChange(
    ({ current, next = "" }: Readonly<Record<string, string>>) =>
      api.account.password.$post({ json: { current: current ?? null, next } }),
  );
  return (
    <PageSection
      id="account-password"
      title={t("account.password.title")}
      about={t(account.hasPassword ? "account.password.about" : "account.password.none")}
    >
      <Form
        key={changes}
        error={error}
        onSubmit={(values) => mutate(values, { onSuccess: () => setChanges((count) => count + 1) })}
      >
        <input type="hidden" autoComplete="username" value={account.email} />
        {account.hasPassword && (
          <PasswordField
            name="current"
            label={t("account.password.current")}
            autoComplete="current-password"
          />
        )}
        <NewPasswordField name="next" label={t("account.password.next")} />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton isPending={isPending} isPrimary={false}>
            {t("account.password.submit")}
          </SubmitButton>
        </div>
      </Form>
      <div className="mt-3">
        <StatusLine>{isSuccess ? t("account.password.changed") : null}</StatusLine>
      </div>
    </PageSection>
  );
}
