/** `/publicera/:district`: what everyone would read beside what those inside see, and the way to publish it. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { type ReactNode, useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Theme } from "#client/map/index.ts";
import { queries } from "#client/model/queries.ts";
import { undoChange } from "#client/model/undo-change.ts";
import { useUndo } from "#client/model/use-undo.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { SavedLine } from "#client/ui/saved-line.tsx";
import { Failure, Loading } from "#client/ui/state.tsx";
import type { ChangeId } from "#data/schema/ids.ts";
import type { PublishPreview } from "#data/schema/publish-answer.ts";
import { type BesideText, besideOf } from "./beside.ts";
import { BesideItem } from "./beside-item.tsx";
import { Decision, OUTLINES_ANCHOR } from "./decision.tsx";
import { ForPublishers } from "./for-publishers.tsx";
import { Outlines } from "./outlines.tsx";
import { RemovedByRule } from "./removed-by-rule.tsx";
import { SetCounts } from "./set-counts.tsx";
import { Versions } from "./versions.tsx";

interface PartProps {
  title: string;
  about?: string;
  /** Where a link leads to it. */
  anchor?: string;
  children: ReactNode;
}

function Part({ title, about, anchor, children }: PartProps) {
  const id = useId();
  return (
    <section id={anchor} aria-labelledby={id} className="mt-8 border-t border-line pt-6">
      <h2 id={id} className="font-serif text-2xl font-semibold">
        {title}
      </h2>
      {about !== undefined && <p className="mt-1 max-w-prose text-muted">{about}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}

function Preview({ preview, theme }: { preview: PublishPreview; theme: Theme }) {
  const { t } = useTranslation();
  const undo = useUndo();
  const [onlyRemoved, setOnlyRemoved] = useState(false);
  const beside = useMemo(() => besideOf(preview), [preview]);
  const { name } = preview.set.district;
  const tell = (words: string, change: ChangeId | null) =>
    undo.tell({
      words,
      about: name,
      takeBack: change === null ? null : () => undoChange(change),
      refused: () => t("publish.undoFailed"),
    });
  const items = (those: readonly BesideText[]) => (
    <ul className="divide-y divide-line">
      {those.map((one) => (
        <BesideItem
          key={one.text.key}
          district={preview.district}
          beside={one}
          onlyRemoved={onlyRemoved}
          onDone={tell}
        />
      ))}
    </ul>
  );
  return (
    <>
      <PageTitle>{t("publish.title", { name })}</PageTitle>
      <h1 className="mt-4 font-serif text-4xl font-bold tracking-tight">{t("publish.title", { name })}</h1>
      <div className="mt-3">
        <SetCounts counts={preview.counts} />
      </div>
      <SavedLine undo={undo} />
      <Part title={t("publish.decide.heading")}>
        <Decision preview={preview} onDone={tell} />
      </Part>
      <Part title={t("publish.beside.heading")} about={t("publish.beside.about")}>
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            checked={onlyRemoved}
            onChange={(event) => setOnlyRemoved(event.target.checked)}
            className="size-4 accent-accent"
          />
          {t("publish.onlyRemoved")}
        </label>
      </Part>
      {!onlyRemoved && <Part title={t("publish.beside.texts")}>{items(beside.texts)}</Part>}
      <Part title={t("publish.beside.measures")}>{items(beside.measures)}</Part>
      <Part title={t("publish.beside.places")}>{items(beside.places)}</Part>
      {beside.others.length > 0 && (
        <Part title={t("publish.beside.others")}>
          <RemovedByRule groups={beside.others} />
        </Part>
      )}
      {preview.outlines.length + preview.questions.length > 0 && (
        <Part
          anchor={OUTLINES_ANCHOR}
          title={t("publish.outlines.heading")}
          about={t("publish.outlines.about")}
        >
          <Outlines theme={theme} preview={preview} onDone={tell} />
        </Part>
      )}
      <Part title={t("publish.versions.heading")}>
        <Versions preview={preview} onDone={tell} />
      </Part>
    </>
  );
}

function District({ district, theme }: { district: string; theme: Theme }) {
  const { data, error, refetch } = useQuery({ ...queries.publishPreview(district), staleTime: 0 });
  if (data !== undefined) return <Preview preview={data} theme={theme} />;
  return error === null ? <Loading lines={12} /> : <Failure error={error} onRetry={() => void refetch()} />;
}

export function PublishPage({ theme }: { theme: Theme }) {
  const { t } = useTranslation();
  const { district } = useParams({ from: "/publicera/$district" });
  return (
    <DocumentPage wide>
      <PageTitle>{t("publish.heading")}</PageTitle>
      <nav aria-label={t("publish.heading")} className="pb-3 text-sm">
        <Link to="/publicera" search={(previous) => ({ lang: previous.lang })} className="text-link">
          <span aria-hidden="true">← </span>
          {t("publish.all")}
        </Link>
      </nav>
      <ForPublishers>
        <District key={district} district={district} theme={theme} />
      </ForPublishers>
    </DocumentPage>
  );
}
