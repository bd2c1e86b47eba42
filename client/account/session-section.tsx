/** Where one is signed in, and the ways to end that. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { Chip } from "#client/ui/chip.tsx";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Moment } from "#client/ui/moment.tsx";
import { PageSection } from "#client/ui/page-section.tsx";
import { StatusLine } from "#client/ui/status-line.tsx";
import { browserName } from "./browser-name.ts";
import type { Own } from "./own.ts";
import { useAccountChange } from "./use-account-change.ts";

type Session = Own["sessions"][number];

function useSessionName() {
  const { t } = useTranslation();
  return ({ agent }: Session): string => {
    const { browser, system } = browserName(agent);
    if (browser !== null && system !== null) return t("account.sessions.on", { browser, system });
    return browser ?? system ?? t("account.sessions.unknown");
  };
}

interface SessionItemProps {
  session: Session;
  name: string;
  onEnd: () => void;
}

function SessionItem({ session, name, onEnd }: SessionItemProps) {
  const { t } = useTranslation();
  return (
    <li className="flex items-start justify-between gap-4 border-b border-line py-3 first:pt-0">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 font-semibold">
          {name}
          {session.isCurrent && <Chip tone="accent">{t("account.sessions.current")}</Chip>}
        </p>
        <p className="tabular text-sm text-muted">
          {t("account.sessions.seen")} <Moment at={session.seenAt} />, {t("account.sessions.since")}{" "}
          <Moment at={session.createdAt} />
        </p>
        <p className="tabular text-sm break-words text-muted">{session.address}</p>
      </div>
      {!session.isCurrent && (
        <Button
          className="button shrink-0"
          aria-label={t("account.sessions.endNamed", { name })}
          onPress={onEnd}
        >
          {t("account.sessions.end")}
        </Button>
      )}
    </li>
  );
}

export function SessionSection({ account }: { account: Own }) {
  const { t } = useTranslation();
  const nameOf = useSessionName();
  const end = useAccountChange(({ id }: Session) => api.account.sessions[":id"].$delete({ param: { id } }));
  const endOthers = useAccountChange(() => api.account.sessions.$delete());
  const error = end.error ?? endOthers.error;
  const said = endOthers.isSuccess
    ? t("account.sessions.othersEnded")
    : end.isSuccess
      ? t("account.sessions.ended", { name: nameOf(end.variables) })
      : null;
  return (
    <PageSection
      id="account-sessions"
      title={t("account.sessions.title")}
      about={t("account.sessions.about")}
    >
      <ul className="mb-4">
        {account.sessions.map((session) => (
          <SessionItem
            key={session.id}
            session={session}
            name={nameOf(session)}
            onEnd={() => end.mutate(session)}
          />
        ))}
      </ul>
      {error !== null && <ErrorNotice error={error} />}
      <div className="flex flex-wrap items-center gap-4">
        {account.sessions.length > 1 && (
          <Button
            className="button"
            isPending={endOthers.isPending}
            onPress={() => endOthers.mutate(undefined)}
          >
            {t("account.sessions.endOthers")}
          </Button>
        )}
        <StatusLine>{said}</StatusLine>
      </div>
    </PageSection>
  );
}
