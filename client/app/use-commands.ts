/** What the command palette offers here: the views, what is in the plans, and what one can do. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import type { Command } from "#client/palette/command.ts";
import { showShortcuts } from "#client/shortcuts/index.ts";
import { useTheme } from "#client/ui/use-theme.ts";
import { useSignOut } from "./sign-out.tsx";
import { chooseTheme } from "./theme.ts";
import { useContentCommands } from "./use-content-commands.ts";
import { useViews } from "./view-links.tsx";

/** The views that somebody has given a name. */
function useSavedCommands(): Command[] {
  const { me } = useMe();
  const router = useRouter();
  const { data } = useQuery({ ...queries.views(), enabled: (me?.grants.length ?? 0) > 0 });
  return (data?.items ?? []).map(({ id, name, address }) => ({
    id: `saved ${id}`,
    group: "saved",
    words: name,
    run: () => router.history.push(address),
  }));
}

/** What one can do from anywhere. */
function useActionCommands(): Command[] {
  const { t, i18n } = useTranslation();
  const { me } = useMe();
  const navigate = useNavigate();
  const theme = useTheme();
  const signOut = useSignOut();
  const nextTheme = theme === "dark" ? "light" : "dark";
  const nextLanguage = i18n.language === "en" ? "sv" : "en";
  const action = (id: string, words: string, run: () => void): Command => ({
    id: `action ${id}`,
    group: "action",
    words,
    run,
  });
  return [
    action("theme", t(nextTheme === "dark" ? "app.theme.toDark" : "app.theme.toLight"), () =>
      chooseTheme(nextTheme),
    ),
    action(
      "language",
      t("app.language.switch"),
      () => void navigate({ to: ".", search: (previous) => ({ ...previous, lang: nextLanguage }) }),
    ),
    action("shortcuts", t("shortcuts.sheet"), () => showShortcuts(true)),
    ...(me?.kind === "account"
      ? [action("sign-out", t("app.account.signOut"), signOut)]
      : [action("sign-in", t("app.signIn"), () => void navigate({ to: "/logga-in", search: true }))]),
  ];
}

export function useCommands(): Command[] {
  const { t } = useTranslation();
  const { me, mayEver } = useMe();
  const navigate = useNavigate();
  const content = useContentCommands();
  const saved = useSavedCommands();
  const actions = useActionCommands();
  const further = [
    { to: "/osant", words: t("outbox.heading"), isOffered: mayEver("answer") },
    { to: "/planer/ny", words: t("intake.heading"), isOffered: mayEver("edit") },
    { to: "/konto", words: t("app.account.own"), isOffered: me?.kind === "account" },
    { to: "/installningar/aktorer", words: t("actorEdit.heading"), isOffered: mayEver("edit") },
    { to: "/installningar", words: t("app.account.settings"), isOffered: mayEver("administer") },
  ] as const;
  const views = [
    ...useViews().map(({ to, key }) => ({ to, words: t(`app.nav.${key}`) })),
    ...further.filter(({ isOffered }) => isOffered),
  ].map(
    ({ to, words }): Command => ({
      id: `view ${to}`,
      group: "view",
      words,
      run: () => void navigate({ to, search: (previous) => ({ lang: previous.lang }) }),
    }),
  );
  return [...actions, ...views, ...saved, ...content];
}
