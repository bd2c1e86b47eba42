/** The frame of the settings' views: their menu, and their content for who may use it. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { SignInFirst } from "#client/ui/sign-in-first.tsx";
import { Loading } from "#client/ui/state.tsx";
import type { Action } from "#data/schema/access.ts";
import { SettingsNav } from "./settings-nav.tsx";

interface SettingsFrameProps {
  /** What its content is for. */
  needs: Action;
  heading: string;
  intro: string;
  /** What stands there for who may not; else that it takes an administrator. */
  refusal?: ReactNode;
  children: ReactNode;
}

export function SettingsFrame({ needs, heading, intro, refusal, children }: SettingsFrameProps) {
  const { t } = useTranslation();
  const { me, mayEver } = useMe();
  const isAllowed = mayEver(needs);
  const body = () => {
    if (me === undefined) return <Loading lines={8} />;
    if (isAllowed) return children;
    if (refusal !== undefined) return refusal;
    return <SignInFirst title={t("people.notAllowed.title")}>{t("people.notAllowed.body")}</SignInFirst>;
  };
  return (
    <DocumentPage wide>
      <PageTitle>{heading}</PageTitle>
      {isAllowed && <SettingsNav />}
      <h1 className="font-serif text-4xl font-bold tracking-tight">{heading}</h1>
      {isAllowed && <p className="mt-2 max-w-prose text-lg text-muted">{intro}</p>}
      {body()}
    </DocumentPage>
  );
}
