/** The frame: header, menu, language and theme; every view stands in its main part. */
import { Outlet, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EditAction } from "#client/edit/edit-action.tsx";
import { RowHistory } from "#client/edit/history.tsx";
import { RowEditing } from "#client/edit/row-editing.tsx";
import { useMe } from "#client/model/use-me.ts";
import { useKeepOutbox } from "#client/outbox/index.ts";
import { RowActionProvider } from "#client/records/row-action.tsx";
import { RowHistoryProvider } from "#client/records/row-history.tsx";
import { RowSourceProvider } from "#client/records/row-source.tsx";
import { SourceAction } from "#client/source/index.ts";
import { DemoBanner } from "./demo-banner.tsx";
import { Header } from "./header.tsx";
import { KeyHelp } from "./key-help.tsx";
import { LiveStatus } from "./live-status.tsx";
import { SignOutProvider } from "./sign-out.tsx";
import { useCodeAtHand } from "./use-code-at-hand.ts";
import { useLanguage } from "./use-language.ts";

/** Before a room there are only the slides, and what belongs to them. */
const useOnStage = (): boolean =>
  useLocation({ select: ({ pathname }) => /^\/presentation\/[^/]+\/(?:visa|presentator)$/.test(pathname) });

export function Shell() {
  const { t } = useTranslation();
  useLanguage();
  useKeepOutbox(useMe().me);
  useCodeAtHand();
  const isOnStage = useOnStage();
  return (
    <div className="flex h-dvh flex-col print:h-auto">
      <a
        href="#content"
        className="sr-only z-50 rounded-lg bg-accent px-4 py-2 text-accent-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t("app.skipToContent")}
      </a>
      <SignOutProvider>
        {!isOnStage && <Header />}
        <KeyHelp />
      </SignOutProvider>
      {!isOnStage && <DemoBanner />}
      <main id="content" tabIndex={-1} className="min-h-0 flex-1 outline-none print:overflow-visible">
        <RowEditing>
          <RowActionProvider value={EditAction}>
            <RowSourceProvider value={SourceAction}>
              <RowHistoryProvider value={RowHistory}>
                <Outlet />
              </RowHistoryProvider>
            </RowSourceProvider>
          </RowActionProvider>
        </RowEditing>
      </main>
      {!isOnStage && <LiveStatus />}
    </div>
  );
}
