/** The first step: e-mail address and password, or one of the other ways. */
import { useMutation } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { PasswordField } from "#client/ui/password-field.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import { OtherWays } from "./other-ways.tsx";
import { useSuggestedPasskey } from "./use-passkey.ts";

interface PasswordStepProps {
  to: string;
  onDone: () => Promise<void>;
  onSecondFactor: () => void;
}

export function PasswordStep({ to, onDone, onSecondFactor }: PasswordStepProps) {
  const { t } = useTranslation();
  useSuggestedPasskey(onDone);
  const { mutate, error, isPending } = useMutation({
    mutationFn: ({ email = "", password = "" }: Readonly<Record<string, string>>) =>
      parseResponse(api["sign-in"].$post({ json: { email, password } })),
    onSuccess: async ({ state }) => {
      if (state === "second-factor") onSecondFactor();
      else await onDone();
    },
  });
  return (
    <>
      <Form error={error} onSubmit={(values) => mutate(values)}>
        <Field
          name="email"
          type="email"
          label={t("signIn.email")}
          autoComplete="username webauthn"
          maxLength={254}
          isRequired
        />
        <PasswordField name="password" label={t("signIn.password")} autoComplete="current-password" />
        <SubmitButton isPending={isPending} isWide>
          {t("signIn.submit")}
        </SubmitButton>
      </Form>
      <OtherWays to={to} onDone={onDone} />
      <details className="mt-8 text-muted">
        <summary className="cursor-pointer font-semibold">{t("signIn.forgotten.title")}</summary>
        <p className="mt-1.5">{t("signIn.forgotten.body")}</p>
      </details>
    </>
  );
}
