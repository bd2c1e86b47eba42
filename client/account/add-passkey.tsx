/** Makes a passkey on this device; its name is asked for first, with the device's own as a beginning. */
import { browserSupportsWebAuthn, startRegistration } from "@simplewebauthn/browser";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { askForNewPasskey, passkeyFault } from "#client/api/passkey.ts";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { PasskeyNotice } from "#client/ui/passkey-notice.tsx";
import { StatusLine } from "#client/ui/status-line.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import { browserName } from "./browser-name.ts";
import { useAccountChange } from "./use-account-change.ts";

async function addPasskey(name: string): Promise<void> {
  const optionsJSON = await askForNewPasskey();
  const response = await startRegistration({ optionsJSON });
  await api.account.passkeys.$post({ json: { name, response: { ...response } } });
}

export function AddPasskey() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { mutate, error, isPending, isSuccess, variables } = useAccountChange(addPasskey);
  if (!browserSupportsWebAuthn()) return <p className="text-muted">{t("account.passkeys.unsupported")}</p>;
  if (!isOpen) {
    return (
      <>
        <StatusLine>{isSuccess ? t("account.passkeys.added", { name: variables }) : null}</StatusLine>
        <Button className="button" onPress={() => setOpen(true)}>
          {t("account.passkeys.add")}
        </Button>
      </>
    );
  }
  const isOurs = error === null || passkeyFault(error) === null;
  return (
    <Form
      error={isOurs ? error : null}
      onSubmit={({ name = "" }) => mutate(name, { onSuccess: () => setOpen(false) })}
    >
      <Field
        name="name"
        label={t("account.passkeys.name")}
        description={t("account.passkeys.nameAbout")}
        defaultValue={browserName(navigator.userAgent).system ?? ""}
        maxLength={100}
        isRequired
        autoFocus
      />
      {!isOurs && <PasskeyNotice error={error} />}
      <div className="flex flex-wrap gap-2">
        <SubmitButton isPending={isPending}>{t("account.passkeys.add")}</SubmitButton>
        <Button className="button" onPress={() => setOpen(false)}>
          {t("form.cancel")}
        </Button>
      </div>
    </Form>
  );
}
