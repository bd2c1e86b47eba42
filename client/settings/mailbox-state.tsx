/** How it goes with a district's mailbox, in words, and a mail to try it by. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { StatusLine } from "#client/ui/status-line.tsx";
import type { DistrictId } from "#data/schema/ids.ts";
import type { MailTest } from "#data/schema/mailbox.ts";
import { settingQueries } from "./setting-queries.ts";

interface MailboxStateProps {
  district: DistrictId;
  /** The one that is saved. */
  address: string | null;
  /** Whether what stands in the field is what is saved. */
  isSaved: boolean;
}

export function MailboxState({ district, address, isSaved }: MailboxStateProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data } = useQuery(settingQueries.mailboxState(district));
  const test = useMutation({
    mutationFn: () => parseResponse(api.settings["mailbox-test"].$post({ query: { district } })),
    onSettled: () => void client.invalidateQueries({ queryKey: ["settings", district] }),
  });
  const outcome = ({ fault, answered }: MailTest) => {
    if (fault === undefined || fault === null)
      return t("feedback.mailbox.tested", { address: address ?? "" });
    const said = t("feedback.mailbox.notTested", { fault: t(`feedback.mailbox.why.${fault}`) });
    if (answered === undefined || answered === null) return said;
    return `${said} ${t("feedback.mailbox.answered", { answer: answered })}`;
  };
  if (data?.isOn === undefined) return null;
  const { isOn, waiting = 0, givenUp = 0, fault = null } = data;
  const isFault = test.data?.fault !== undefined && test.data.fault !== null;
  return (
    <div className="mt-5 max-w-prose space-y-2">
      <p className="text-sm text-muted">{t(isOn ? "feedback.mailbox.hourly" : "feedback.mailbox.off")}</p>
      {waiting > 0 && <p>{t("feedback.mailbox.waiting", { count: waiting })}</p>}
      {givenUp > 0 && (
        <p className="font-semibold text-care">{t("feedback.mailbox.givenUp", { count: givenUp })}</p>
      )}
      {fault !== null && <p>{t("feedback.mailbox.last", { fault: t(`feedback.mailbox.why.${fault}`) })}</p>}
      {isOn && address !== null && (
        <>
          <Button
            className="button data-pending:opacity-70"
            isPending={test.isPending}
            isDisabled={!isSaved}
            onPress={() => test.mutate()}
          >
            {t("feedback.mailbox.test")}
          </Button>
          {!isSaved && <p className="text-sm text-muted">{t("feedback.mailbox.testSaved")}</p>}
        </>
      )}
      {test.error !== null && <ErrorNotice error={test.error} />}
      <StatusLine isFault={isFault}>{test.data === undefined ? null : outcome(test.data)}</StatusLine>
    </div>
  );
}
