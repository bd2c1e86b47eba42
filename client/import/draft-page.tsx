/** `/planer/ny/:draft`: a document from its reading until it is the plan. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { Notice } from "#client/ui/notice.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { DraftId, type DraftPage as Page } from "#data/schema/draft.ts";
import { Coming } from "./coming.tsx";
import { draftQueries } from "./draft-queries.ts";
import { Reading } from "./reading.tsx";
import { Review } from "./review.tsx";

function Frame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <DocumentPage>
      <PageTitle>{title}</PageTitle>
      <nav aria-label={t("intake.heading")} className="pb-3 text-sm">
        <Link to="/planer/ny" search={(previous) => ({ lang: previous.lang })} className="text-link">
          <span aria-hidden="true">← </span>
          {t("intake.all")}
        </Link>
      </nav>
      {children}
    </DocumentPage>
  );
}

function Refused({ draft }: Pick<Page, "draft">) {
  const { t, i18n } = useTranslation();
  const words = draft.refusal?.[i18n.language === "en" ? "en" : "sv"] ?? "";
  return (
    <Frame title={t("intake.refused.heading")}>
      <h1 className="font-serif text-3xl font-bold tracking-tight">{t("intake.refused.heading")}</h1>
      <p lang="sv" className="mt-2 text-muted wrap-anywhere">
        {draft.document.fileName}
      </p>
      <div role="alert" className="mt-6">
        <Notice tone="fault" title={words} />
      </div>
      <Link
        to="/planer/ny"
        search={(previous) => ({ lang: previous.lang })}
        className="button button-primary mt-6"
      >
        {t("intake.refused.again")}
      </Link>
    </Frame>
  );
}

function Over({ kind }: { kind: "gone" | "done" }) {
  const { t } = useTranslation();
  const title = t(`intake.${kind}.title`);
  return (
    <Frame title={title}>
      <h1 className="sr-only">{title}</h1>
      <Empty title={title}>
        <p>{t(`intake.${kind}.body`)}</p>
        {kind === "done" && (
          <Link to="/planer" search={(previous) => ({ lang: previous.lang })} className="text-link">
            {t("intake.done.plans")}
          </Link>
        )}
      </Empty>
    </Frame>
  );
}

function Known({ page }: { page: Page }) {
  const { t } = useTranslation();
  switch (page.draft.state) {
    case "reading":
      return (
        <Frame title={t("intake.reading.heading", { name: page.draft.document.fileName })}>
          <Reading draft={page.draft} />
        </Frame>
      );
    case "deriving":
    case "stopped":
      return <Coming key={page.draft.id} draft={page.draft} />;
    case "review":
      return <Review key={page.draft.id} opened={page} />;
    case "refused":
      return <Refused draft={page.draft} />;
    case "committed":
      return <Over kind="done" />;
    case "discarded":
      return <Over kind="gone" />;
  }
}

export function DraftPage() {
  const { t } = useTranslation();
  const { draft: written } = useParams({ from: "/planer/ny/$draft" });
  const id = DraftId.safeParse(written).data;
  if (id === undefined) return <Over kind="gone" />;
  return <Asked key={id} id={id} loading={t("intake.heading")} />;
}

function Asked({ id, loading }: { id: DraftId; loading: string }) {
  const { data, error, refetch } = useQuery(draftQueries.one(id));
  if (error instanceof ApiError && error.problem.kind === "not-found") return <Over kind="gone" />;
  if (data !== undefined) return <Known page={data} />;
  return (
    <Frame title={loading}>
      <h1 className="sr-only">{loading}</h1>
      {error === null ? <Loading lines={10} /> : <Failure error={error} onRetry={() => void refetch()} />}
    </Frame>
  );
}
