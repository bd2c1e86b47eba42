/** `/konto`: one's own name, password, second factor, passkeys and sessions. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { SignInFirst } from "#client/ui/sign-in-first.tsx";
import { Failure, Loading } from "#client/ui/state.tsx";
import { NameSection } from "./name-section.tsx";
import type { Own } from "./own.ts";
import { PasskeySection } from "./passkey-section.tsx";
import { PasswordSection } from "./password-section.tsx";
import { SessionSection } from "./session-section.tsx";
import { TotpSection } from "./totp-section.tsx";

function Sections({ account }: { account: Own }) {
  return (
    <div className="mt-8">
      <NameSection account={account} />
      <PasswordSection account={account} />
      <TotpSection account={account} />
      <PasskeySection account={account} />
      <SessionSection account={account} />
    </div>
  );
}

export function AccountPage() {
  const { t } = useTranslation();
  const { me } = useMe();
  const { data, error, refetch } = useQuery({ ...queries.account(), enabled: me?.kind === "account" });
  const body = () => {
    if (me !== undefined && me.kind !== "account")
      return (
        <SignInFirst title={t("account.signInFirst.title")}>{t("account.signInFirst.body")}</SignInFirst>
      );
    if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
    if (data?.account === undefined) return <Loading lines={8} />;
    return <Sections account={data.account} />;
  };
  return (
    <DocumentPage>
      <PageTitle>{t("account.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("account.heading")}</h1>
      {me?.kind === "account" && <p className="mt-2 text-lg break-words text-muted">{me.email}</p>}
      {body()}
    </DocumentPage>
  );
}
