/** What a commit comes to, before it is made: what is new, changed and gone, and what nobody has answered. */
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { Notice } from "#client/ui/notice.tsx";
import type { DraftPage } from "#data/schema/draft.ts";
import { commitSummary, missingIn } from "./commit-counts.ts";
import { overtakenBy } from "./draft-queries.ts";
import type { DraftView } from "./draft-search.ts";
import { useCommit } from "./use-commit.ts";

/** Titles that are told before the rest is counted. */
const TITLES = 200;

function Rows({ words, rows }: { words: string; rows: readonly { id: string; title: string }[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <Disclosure>
      <Button slot="trigger" className="group flex min-h-8 items-center gap-2 font-semibold">
        <span aria-hidden="true" className="transition-transform group-aria-expanded:rotate-90">
          ›
        </span>
        {words}
      </Button>
      <DisclosurePanel>
        <ul lang="sv" className="max-h-48 overflow-y-auto pb-2 pl-5 text-sm">
          {rows.slice(0, TITLES).map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
        {rows.length > TITLES && (
          <p className="pl-5 text-sm text-muted">
            {t("intake.commit.more", { count: rows.length - TITLES })}
          </p>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}

interface CommitDialogProps {
  page: DraftPage;
  /** Whether something that was decided is not saved yet. */
  isUnsaved: boolean;
  /** How much the plan check sees; null until it is known. */
  findings: number | null;
  onView: (view: DraftView) => void;
  onClose: () => void;
}

export function CommitDialog({ page, isUnsaved, findings, onView, onClose }: CommitDialogProps) {
  const { t } = useTranslation();
  const commit = useCommit(page);
  const summary = commitSummary(page);
  const missing = missingIn(page);
  const isNothing = summary.new.length + summary.changed.length + summary.dropped.length === 0;
  return (
    <Modal title={t("intake.commit.heading")} onClose={onClose}>
      <div className="space-y-4">
        <p>
          {page.held === null
            ? t("intake.head.isNew")
            : t("intake.commit.intoHeld", { title: page.held.title })}
        </p>
        {missing.map((field) => (
          <Notice key={field} tone="care" title={t(`intake.commit.missing.${field}`)} />
        ))}
        {summary.open > 0 && <Notice tone="care" title={t("intake.commit.open", { count: summary.open })} />}
        <div>
          {isNothing && page.held !== null && <p>{t("intake.commit.nothing")}</p>}
          <Rows words={t("intake.commit.new", { count: summary.new.length })} rows={summary.new} />
          <Rows
            words={t("intake.commit.changed", { count: summary.changed.length })}
            rows={summary.changed}
          />
          <Rows
            words={t("intake.commit.dropped", { count: summary.dropped.length })}
            rows={summary.dropped}
          />
          <Rows words={t("intake.commit.same", { count: summary.same.length })} rows={summary.same} />
          {summary.leftOut > 0 && (
            <p className="text-muted">{t("intake.commit.leftOut", { count: summary.leftOut })}</p>
          )}
        </div>
        <p className="flex flex-wrap gap-x-5 gap-y-1">
          <Button className="text-link min-h-6" onPress={() => onView("difference")}>
            {t("intake.commit.toDifference")}
          </Button>
          {findings !== null && findings > 0 && (
            <Button className="text-link min-h-6" onPress={() => onView("findings")}>
              {t("intake.commit.toFindings", { count: findings })}
            </Button>
          )}
        </p>
        {commit.error !== null &&
          (overtakenBy(commit.error) === null ? (
            <ErrorNotice error={commit.error} />
          ) : (
            <div role="alert">
              <Notice tone="care" title={t("intake.commit.overtaken")} />
            </div>
          ))}
        {isUnsaved && <p className="text-muted">{t("intake.commit.unsaved")}</p>}
        <ModalActions>
          <Button className="button" onPress={onClose}>
            {t("intake.commit.cancel")}
          </Button>
          <Button
            className="button button-primary disabled:cursor-default disabled:border-line disabled:bg-paper-3 disabled:text-muted"
            isDisabled={isUnsaved || missing.length > 0 || commit.isPending}
            onPress={() => commit.mutate()}
          >
            {t(commit.isPending ? "intake.commit.running" : "intake.commit.run")}
          </Button>
        </ModalActions>
      </div>
    </Modal>
  );
}
