/** Shows what is for those who publish to them alone; in the demo it says what one person cannot do there. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { Notice } from "#client/ui/notice.tsx";
import { SignInFirst } from "#client/ui/sign-in-first.tsx";
import { Empty, Loading } from "#client/ui/state.tsx";

export function ForPublishers({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { me, mayEver } = useMe();
  if (me === undefined) return <Loading />;
  const [title, body] = [t("publish.notAllowed.title"), t("publish.notAllowed.body")];
  if (me.kind === "visitor") return <SignInFirst title={title}>{body}</SignInFirst>;
  if (!mayEver("publish")) return <Empty title={title}>{body}</Empty>;
  return (
    <>
      {me.kind === "demo" && (
        <div className="mt-4 max-w-prose">
          <Notice tone="care" title={t("publish.onePerson")} />
        </div>
      )}
      {children}
    </>
  );
}
