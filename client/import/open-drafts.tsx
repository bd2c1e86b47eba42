/** Drafts that somebody has begun with: go on, or let them go. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Chip } from "#client/ui/chip.tsx";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Moment } from "#client/ui/moment.tsx";
import { Failure, Loading } from "#client/ui/state.tsx";
import { StatusLine } from "#client/ui/status-line.tsx";
import type { DraftSummary } from "#data/schema/draft.ts";
import { discardDraft, draftQueries } from "./draft-queries.ts";

function DraftState({ draft: { state, counts } }: { draft: DraftSummary }) {
  const { t } = useTranslation();
  if (state === "reading") return <Chip>{t("intake.drafts.reading")}</Chip>;
  if (state === "deriving") return <Chip>{t("intake.drafts.deriving")}</Chip>;
  if (state === "stopped") return <Chip tone="care">{t("intake.drafts.stopped")}</Chip>;
  if (state === "refused") return <Chip tone="care">{t("intake.drafts.refused")}</Chip>;
  return (
    <>
      <Chip>{t("intake.drafts.rows", { count: counts.rows })}</Chip>
      <Chip tone={counts.open > 0 ? "care" : "accent"}>
        {counts.open > 0 ? t("intake.drafts.open", { count: counts.open }) : t("intake.drafts.ready")}
      </Chip>
    </>
  );
}

function DraftItem({ draft, onDiscard }: { draft: DraftSummary; onDiscard: (() => void) | null }) {
  const { t } = useTranslation();
  const { fileName } = draft.document;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line py-4 first:border-t">
      <div className="min-w-0">
        <Link
          to="/planer/ny/$draft"
          params={{ draft: draft.id }}
          search={(previous) => ({ lang: previous.lang })}
          lang="sv"
          className="text-link font-serif text-lg font-semibold wrap-anywhere"
        >
          {fileName}
        </Link>
        <p className="text-sm text-muted">
          {`${draft.who ?? t("intake.drafts.nobody")}, `}
          <Moment at={draft.at} />
        </p>
        <p className="mt-1.5 flex flex-wrap gap-2">
          <DraftState draft={draft} />
        </p>
      </div>
      <div className="flex gap-2">
        <Link
          to="/planer/ny/$draft"
          params={{ draft: draft.id }}
          search={(previous) => ({ lang: previous.lang })}
          className="button"
        >
          {t("intake.drafts.resume")}
          <span className="sr-only">{`: ${fileName}`}</span>
        </Link>
        <Button className="button button-fault" isDisabled={onDiscard === null} onPress={() => onDiscard?.()}>
          {t("intake.drafts.discard")}
          <span className="sr-only">{`: ${fileName}`}</span>
        </Button>
      </div>
    </li>
  );
}

export function OpenDrafts() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const list = useRef<HTMLElement>(null);
  const { data, error, refetch } = useQuery(draftQueries.all());
  const discard = useMutation({
    mutationFn: ({ id }: DraftSummary) => discardDraft(id),
    onSuccess: () => list.current?.focus(),
    onSettled: () => client.invalidateQueries({ queryKey: draftQueries.all().queryKey, exact: true }),
  });
  const body = () => {
    if (error !== null && data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
    if (data === undefined) return <Loading lines={3} />;
    if (data.items.length === 0) return <p className="mt-3 text-muted">{t("intake.drafts.none")}</p>;
    return (
      <>
        <ul className="mt-4">
          {data.items.map((draft) => (
            <DraftItem
              key={draft.id}
              draft={draft}
              onDiscard={discard.isPending ? null : () => discard.mutate(draft)}
            />
          ))}
        </ul>
        <p className="mt-3 text-sm text-muted">{t("intake.drafts.kept")}</p>
      </>
    );
  };
  return (
    <section ref={list} tabIndex={-1} aria-labelledby="open-drafts" className="mt-12 outline-none">
      <h2 id="open-drafts" className="font-serif text-2xl font-semibold">
        {t("intake.drafts.heading")}
      </h2>
      <StatusLine>
        {discard.isSuccess ? `${t("intake.drafts.discarded")} ${t("intake.drafts.lostFile")}` : null}
      </StatusLine>
      {discard.error !== null && <ErrorNotice error={discard.error} />}
      {body()}
    </section>
  );
}
