/** The rows are read and can be seen; what they say is being derived, or that stopped. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Notice } from "#client/ui/notice.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Failure, Loading } from "#client/ui/state.tsx";
import { useMedia } from "#client/ui/use-media.ts";
import type { DraftSummary } from "#data/schema/draft.ts";
import { ComingTable } from "./coming-table.tsx";
import { deriveAgain, draftQueries } from "./draft-queries.ts";
import { ReadingBar } from "./reading-bar.tsx";
import { SCROLLS } from "./use-drawn-lines.ts";
import { NamesContext, useNames } from "./use-names.ts";
import { type ReadingState, useReading } from "./use-reading.ts";

/** Rows that are derived, as far as has been heard. */
const derivedIn = ({ progress }: ReadingState): number => (progress?.step === "deriving" ? progress.done : 0);

function UnderWay({ draft, reading }: { draft: DraftSummary; reading: ReadingState }) {
  const { t } = useTranslation();
  const total = draft.counts.rows;
  const done = derivedIn(reading);
  return (
    <>
      <p className="mb-3 max-w-3xl text-muted">{t("intake.coming.about")}</p>
      <ReadingBar
        reading={reading}
        label={t("intake.coming.heading", { name: draft.document.fileName })}
        words={t("intake.coming.steps", { done, count: total })}
        part={total === 0 ? null : { done, total }}
      />
    </>
  );
}

function Stopped({ draft: { id, refusal }, reading }: { draft: DraftSummary; reading: ReadingState }) {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: () => deriveAgain(id),
    // Somebody else may have tried again already.
    onSettled: () => client.invalidateQueries({ queryKey: draftQueries.one(id).queryKey, exact: true }),
  });
  return (
    <>
      <div role="alert" className="max-w-3xl">
        <Notice tone="fault" title={t("intake.coming.stopped")}>
          <p>{refusal?.[i18n.language === "en" ? "en" : "sv"]}</p>
        </Notice>
      </div>
      {again.error !== null && <ErrorNotice error={again.error} />}
      {reading.cancel.error !== null && <ErrorNotice error={reading.cancel.error} />}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button className="button button-primary" isDisabled={again.isPending} onPress={() => again.mutate()}>
          {t("intake.coming.again")}
        </Button>
        <Button
          className="button button-fault"
          isDisabled={reading.cancel.isPending}
          onPress={() => reading.cancel.mutate()}
        >
          {t("intake.drafts.discard")}
        </Button>
      </div>
    </>
  );
}

/** Milliseconds until rows that are not there yet are asked for again. */
const SOON = 1_000;

export function Coming({ draft }: { draft: DraftSummary }) {
  const { t } = useTranslation();
  const names = useNames();
  const isWide = useMedia("(min-width: 48rem)");
  const reading = useReading(draft);
  const { data, error, refetch } = useQuery({
    ...draftQueries.rows(draft.id, 0),
    refetchInterval: ({ state }) => (state.data?.tabs.length === 0 ? SOON : false),
  });
  const isUnderWay = draft.state === "deriving";
  const heading = isUnderWay
    ? t("intake.coming.heading", { name: draft.document.fileName })
    : draft.document.fileName;
  const body = () => {
    // They are not there yet, or no longer: the draft says which.
    if (data?.tabs.length === 0) return <Loading lines={10} />;
    if (data !== undefined)
      return <ComingTable id={draft.id} tabs={data.tabs} done={derivedIn(reading)} isUnderWay={isUnderWay} />;
    return error === null ? <Loading lines={10} /> : <Failure error={error} onRetry={() => void refetch()} />;
  };
  /** What scrolls can be scrolled by keys. */
  const region = { ...SCROLLS, role: "region", tabIndex: 0, "aria-label": t("intake.coming.label") };
  return (
    <NamesContext value={names}>
      <div
        className={classes("flex h-full flex-col bg-paper", isWide ? "min-h-0" : "relative overflow-y-auto")}
        {...(isWide ? {} : region)}
      >
        <PageTitle>{heading}</PageTitle>
        <header className="px-4 pt-3 pb-4">
          <nav aria-label={t("intake.heading")} className="text-sm">
            <Link to="/planer/ny" search={(previous) => ({ lang: previous.lang })} className="text-link">
              <span aria-hidden="true">← </span>
              {t("intake.all")}
            </Link>
          </nav>
          <h1 className="mt-1 mb-3 font-serif text-xl leading-tight font-bold tracking-tight wrap-anywhere">
            {heading}
          </h1>
          {isUnderWay ? (
            <UnderWay draft={draft} reading={reading} />
          ) : (
            <Stopped draft={draft} reading={reading} />
          )}
        </header>
        <div
          className={classes(
            "@container relative border-t border-line bg-paper",
            isWide &&
              "min-h-0 flex-1 overflow-auto outline-none focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent",
          )}
          {...(isWide ? region : {})}
        >
          {body()}
        </div>
      </div>
    </NamesContext>
  );
}
