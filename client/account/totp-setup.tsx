/** The secret for the authenticator app, as a square to scan and as letters to type; then the first code. */
import { parseResponse } from "hono/client";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { QrCode } from "#client/ui/qr-code.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import { useAccountChange } from "./use-account-change.ts";

interface TotpSetupProps {
  secret: { secret: string; uri: string };
  onCodes: (codes: readonly string[]) => void;
  onCancel: () => void;
}

/** In groups that the eye can keep while the finger types. */
const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(" ") ?? secret;

export function TotpSetup({ secret, onCodes, onCancel }: TotpSetupProps) {
  const { t } = useTranslation();
  const { mutate, error, isPending } = useAccountChange(async (code: string) => {
    const { codes } = await parseResponse(api.account.totp.$post({ json: { code } }));
    onCodes(codes ?? []);
  });
  return (
    <Form error={error} onSubmit={({ code = "" }) => mutate(code)}>
      <p>{t("account.totp.scan")}</p>
      <QrCode text={secret.uri} label={t("account.totp.qr")} />
      <p>
        {t("account.totp.type")}
        <code className="mt-1 block max-w-[24ch] font-mono text-[0.9375rem] leading-7 font-semibold tracking-wide break-words select-all">
          {inGroups(secret.secret)}
        </code>
      </p>
      <Field
        name="code"
        label={t("account.totp.code")}
        autoComplete="one-time-code"
        inputMode="numeric"
        minLength={6}
        maxLength={10}
        isRequired
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton isPending={isPending}>{t("account.totp.finish")}</SubmitButton>
        <Button className="button" onPress={onCancel}>
          {t("form.cancel")}
        </Button>
      </div>
    </Form>
  );
}
