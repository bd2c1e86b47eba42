/** The name that others see. */
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { PageSection } from "#client/ui/page-section.tsx";
import { StatusLine } from "#client/ui/status-line.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import type { Own } from "./own.ts";
import { useAccountChange } from "./use-account-change.ts";

export function NameSection({ account }: { account: Own }) {
  const { t } = useTranslation();
  const { mutate, error, isPending, isSuccess } = useAccountChange((name: string) =>
    api.account.$patch({ json: { name } }),
  );
  return (
    <PageSection id="account-name" title={t("account.name.title")} about={t("account.name.about")}>
      <Form error={error} onSubmit={({ name = "" }) => mutate(name)}>
        <Field
          name="name"
          label={t("account.name.title")}
          defaultValue={account.name}
          autoComplete="name"
          maxLength={100}
          isRequired
        />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton isPending={isPending} isPrimary={false}>
            {t("form.save")}
          </SubmitButton>
          <StatusLine>{isSuccess ? t("account.name.saved") : null}</StatusLine>
        </div>
      </Form>
    </PageSection>
  );
}
