/** What of the document is no row: what its reader wants people to know, what was not understood, its own summary. */
import { useQuery } from "@tanstack/react-query";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Notice as ReaderNotice } from "#data/schema/document.ts";
import type { DraftPage } from "#data/schema/draft.ts";
import { draftQueries } from "./draft-queries.ts";
import { SummaryCompared } from "./summary-compared.tsx";

function useNoticeWords(): (notice: ReaderNotice) => string {
  const { t } = useTranslation();
  return ({ kind, where, count }) => t(`intake.rest.notice.${kind}`, { where: where ?? "", count });
}

export function Rest({ page }: { page: DraftPage }) {
  const { t } = useTranslation();
  const words = useNoticeWords();
  const { notices, notUnderstood } = page;
  const masked = useQuery(draftQueries.document(page.draft.id)).data?.masked ?? 0;
  return (
    <Disclosure className="border-b border-line">
      <Button
        slot="trigger"
        className="group flex w-full items-center gap-3 px-4 py-1.5 text-left text-sm font-semibold hover:bg-paper-2"
      >
        <span aria-hidden="true" className="transition-transform group-aria-expanded:rotate-90">
          ›
        </span>
        {t("intake.rest.heading")}
        <span className={notices.length + notUnderstood.length > 0 ? "text-care" : "text-muted"}>
          {notUnderstood.length === 0
            ? null
            : t("intake.rest.notUnderstood", { count: notUnderstood.length })}
        </span>
        {masked > 0 && <span className="text-muted">{t("intake.rest.masked", { count: masked })}</span>}
      </Button>
      <DisclosurePanel>
        <div className="grid max-h-80 gap-x-10 gap-y-4 overflow-y-auto px-4 pt-1 pb-4 text-sm md:grid-cols-2">
          {notices.length > 0 && (
            <section>
              <h2 className="font-semibold text-muted">{t("intake.rest.notices")}</h2>
              <ul className="mt-1 space-y-1">
                {notices.map((notice) => (
                  <li key={`${notice.kind} ${notice.where}`}>{words(notice)}</li>
                ))}
              </ul>
            </section>
          )}
          <SummaryCompared page={page} />
          <section className="md:col-span-2">
            <h2 className="font-semibold text-muted">
              {notUnderstood.length === 0
                ? t("intake.rest.allUnderstood")
                : t("intake.rest.notUnderstood", { count: notUnderstood.length })}
            </h2>
            <ul className="mt-1 space-y-1">
              {notUnderstood.map(({ text, source }) => (
                <li key={`${source.sheet} ${source.ref} ${text}`} className="flex gap-3">
                  <span className="shrink-0 text-muted tabular">
                    {source.page === null ? `${source.sheet} ${source.ref}` : source.ref}
                  </span>
                  <span lang="sv" className="min-w-0 wrap-break-word">
                    {text}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
