/** Stories are prepared by those who work in a district; everyone else is told so. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { SignInFirst } from "#client/ui/sign-in-first.tsx";
import { Empty, Loading } from "#client/ui/state.tsx";

export function InsideOnly({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { me, isInside } = useMe();
  if (me === undefined) return <Loading lines={8} />;
  if (isInside) return children;
  const title = t("stories.notAllowed.title");
  const refusal = t("stories.notAllowed.body");
  if (me.kind === "account") return <Empty title={title}>{refusal}</Empty>;
  return <SignInFirst title={title}>{refusal}</SignInFirst>;
}
