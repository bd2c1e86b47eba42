/** The document is being read: how far it has come, and the way to stop it. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Button, ProgressBar } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Notice } from "#client/ui/notice.tsx";
import type { DraftProgress, DraftSummary } from "#data/schema/draft.ts";
import { discardDraft, draftQueries } from "./draft-queries.ts";
import { followReading } from "./follow-reading.ts";

export function Reading({ draft: { id, document } }: { draft: DraftSummary }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [progress, setProgress] = useState<DraftProgress | null>(null);
  const [hasContact, setContact] = useState(true);
  useEffect(
    () =>
      followReading(id, {
        onContact: setContact,
        onProgress: (heard) => {
          setProgress(heard);
          if (heard.state !== "reading") void client.invalidateQueries(draftQueries.one(id));
        },
      }),
    [id, client],
  );
  const cancel = useMutation({
    mutationFn: () => discardDraft(id),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: draftQueries.all().queryKey, exact: true });
      void navigate({ to: "/planer/ny", search: (previous) => ({ lang: previous.lang }) });
    },
  });
  const { done = 0, total = 0 } = progress ?? {};
  const words = () => {
    if (total === 0) return t("intake.reading.waiting");
    if (done >= total) return t("intake.reading.laying");
    return t("intake.reading.steps", { done, total });
  };
  return (
    <>
      <h1 className="font-serif text-3xl font-bold tracking-tight wrap-anywhere">
        {t("intake.reading.heading", { name: document.fileName })}
      </h1>
      <ProgressBar
        className="mt-8 max-w-xl"
        aria-label={t("intake.reading.heading", { name: document.fileName })}
        valueLabel={words()}
        {...(total === 0 || done >= total ? { isIndeterminate: true } : { value: done, maxValue: total })}
      >
        {({ percentage, valueText }) => (
          <>
            <p className="tabular">{valueText ?? words()}</p>
            <div className="mt-2 h-2 overflow-hidden rounded-full bg-paper-3">
              <div
                className="h-full rounded-full bg-accent transition-[width]"
                style={{ width: `${percentage ?? (total === 0 ? 0 : 100)}%` }}
              />
            </div>
          </>
        )}
      </ProgressBar>
      {!hasContact && (
        <div role="status" className="mt-6 max-w-xl">
          <Notice tone="care" title={t("intake.reading.lost")} />
        </div>
      )}
      {cancel.error !== null && <ErrorNotice error={cancel.error} />}
      <Button className="button mt-6" isDisabled={cancel.isPending} onPress={() => cancel.mutate()}>
        {t("intake.reading.cancel")}
      </Button>
    </>
  );
}
