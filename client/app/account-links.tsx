/** What an account leads to; the settings only for who may change something there. */
import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { useSignOut } from "./sign-out.tsx";

const ITEM = "block w-full rounded-lg px-3 py-1.5 text-left hover:bg-paper-2";
const HERE = { className: "bg-wash text-accent font-semibold" };

export function AccountLinks({ onChoose }: { onChoose: () => void }) {
  const { t } = useTranslation();
  const { mayEver } = useMe();
  const signOut = useSignOut();
  const views = [
    { to: "/konto", words: t("app.account.own") },
    ...(mayEver("administer")
      ? [{ to: "/installningar", words: t("app.account.settings") } as const]
      : mayEver("edit")
        ? [{ to: "/installningar/aktorer", words: t("app.account.settings") } as const]
        : []),
  ] as const;
  return (
    <ul className="flex flex-col gap-1">
      {views.map(({ to, words }) => (
        <li key={to}>
          <Link
            to={to}
            search={(previous) => ({ lang: previous.lang })}
            activeOptions={{ includeSearch: false }}
            activeProps={HERE}
            onClick={onChoose}
            className={ITEM}
          >
            {words}
          </Link>
        </li>
      ))}
      <li>
        <Button
          className={ITEM}
          onPress={() => {
            onChoose();
            signOut();
          }}
        >
          {t("app.account.signOut")}
        </Button>
      </li>
    </ul>
  );
}
