/** Whoever has no part in the plans is told so: when and where the police go is nobody else's to read. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { SignInFirst } from "#client/ui/sign-in-first.tsx";
import { Empty, Loading } from "#client/ui/state.tsx";

export function ForThoseWithAPart({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { me } = useMe();
  if (me === undefined) return <Loading lines={12} />;
  if (me.grants.length > 0) return children;
  const title = t("efforts.notAllowed.title");
  const refusal = t("efforts.notAllowed.body");
  if (me.kind === "account") return <Empty title={title}>{refusal}</Empty>;
  return <SignInFirst title={title}>{refusal}</SignInFirst>;
}
