/** Chooses a password by a one-time link; the first administrator says who they are as well. */
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { NewPasswordField } from "#client/ui/password-field.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import type { Welcome } from "#data/schema/account.ts";
import { BadLink, isBadLink } from "./bad-link.tsx";
import { Door } from "./door.tsx";
import { useAccept } from "./use-accept.ts";

const WORDS = {
  "first-administrator": "first",
  invitation: "invitation",
  reset: "reset",
} as const;

interface WelcomeFormProps {
  token: string;
  welcome: z.infer<typeof Welcome>;
}

export function WelcomeForm({ token, welcome }: WelcomeFormProps) {
  const { t } = useTranslation();
  const words = WORDS[welcome.kind];
  const who = { name: welcome.name ?? "", email: welcome.email ?? "" };
  const { mutate, error, isPending } = useAccept(token);
  if (isBadLink(error)) return <BadLink isMissing={false} />;
  return (
    <Door heading={t(`signIn.welcome.${words}.heading`, who)} intro={t(`signIn.welcome.${words}.intro`, who)}>
      <Form error={error} onSubmit={(values) => mutate(values)}>
        {welcome.kind === "first-administrator" ? (
          <>
            <Field
              name="email"
              type="email"
              label={t("signIn.email")}
              autoComplete="username"
              maxLength={254}
              isRequired
            />
            <Field
              name="name"
              label={t("signIn.welcome.name")}
              description={t("signIn.welcome.nameAbout")}
              autoComplete="name"
              maxLength={100}
              isRequired
            />
          </>
        ) : (
          // Password managers then know whose password it is.
          <input type="hidden" autoComplete="username" value={who.email} />
        )}
        <NewPasswordField name="password" label={t("signIn.welcome.newPassword")} />
        <SubmitButton isPending={isPending} isWide>
          {t(`signIn.welcome.${words}.submit`)}
        </SubmitButton>
      </Form>
    </Door>
  );
}
