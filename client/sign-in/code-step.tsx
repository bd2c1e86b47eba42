/** The second step: the code that the authenticator app shows, or a recovery code. */
import { useMutation } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ApiError, api } from "#client/api/api.ts";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { Notice } from "#client/ui/notice.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";

interface CodeStepProps {
  onDone: () => Promise<void>;
  onBack: () => void;
}

export function CodeStep({ onDone, onBack }: CodeStepProps) {
  const { t } = useTranslation();
  const { mutate, error, isPending } = useMutation({
    mutationFn: ({ code = "" }: Readonly<Record<string, string>>) =>
      api["sign-in"].code.$post({ json: { code } }),
    onSuccess: onDone,
  });
  const isTooLate = error instanceof ApiError && error.problem.kind === "signed-out";
  return (
    <>
      {isTooLate && (
        <div role="alert" className="mb-5">
          <Notice tone="care" title={t("signIn.code.expired")} />
        </div>
      )}
      <Form error={isTooLate ? null : error} onSubmit={(values) => mutate(values)}>
        <Field
          name="code"
          label={t("signIn.code.field")}
          autoComplete="one-time-code"
          inputMode="numeric"
          spellCheck="false"
          minLength={6}
          maxLength={40}
          isRequired
          // The form has just taken the place of the one that had the focus.
          autoFocus
        />
        <SubmitButton isPending={isPending} isWide>
          {t("signIn.submit")}
        </SubmitButton>
      </Form>
      <details className="mt-8 text-muted">
        <summary className="cursor-pointer font-semibold">{t("signIn.code.recovery.title")}</summary>
        <p className="mt-1.5">{t("signIn.code.recovery.body")}</p>
      </details>
      <Button className="text-link mt-4" onPress={onBack}>
        {t("signIn.code.back")}
      </Button>
    </>
  );
}
