/** `/osant`: the edits that the server has not confirmed, with what can be done about each. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useUndo } from "#client/model/use-undo.ts";
import { nextOf, type QueuedEdit, useOutbox, useOutboxState } from "#client/outbox/index.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { SavedLine } from "#client/ui/saved-line.tsx";
import { Empty } from "#client/ui/state.tsx";
import { UnsentItem } from "./unsent-item.tsx";

export function UnsentPage() {
  const { t } = useTranslation();
  const outbox = useOutbox();
  const { edits, ofOthers, unreadable, isLasting, isCutOff, sending } = useOutboxState();
  const undo = useUndo();
  const drop = async (edit: QueuedEdit) => {
    await outbox.drop([edit.id]);
    undo.tell({
      words: t("outbox.dropped", { title: edit.title }),
      about: edit.title,
      takeBack: () => outbox.restore(edit),
      refused: () => t("outbox.dropFailed"),
    });
  };
  return (
    <DocumentPage>
      <PageTitle>{t("outbox.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("outbox.heading")}</h1>
      <p className="mt-2 max-w-prose text-muted">{t("outbox.intro")}</p>
      <div className="mt-4 space-y-3">
        {!isLasting && <p className="font-semibold text-care">{t("outbox.notLasting")}</p>}
        {nextOf(edits) !== null && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button
              className="button button-primary"
              isDisabled={sending !== null}
              onPress={() => void outbox.flush()}
            >
              {t("outbox.retryAll")}
            </Button>
            <p role="status" className="text-muted">
              {isCutOff && t("outbox.state.cutOff")}
            </p>
          </div>
        )}
        <SavedLine undo={undo} />
        {edits.length === 0 ? (
          <Empty title={t("outbox.none.title")}>{t("outbox.none.body")}</Empty>
        ) : (
          <ol className="space-y-3">
            {edits.map((edit) => (
              <UnsentItem key={edit.id} edit={edit} onDrop={(one) => void drop(one)} />
            ))}
          </ol>
        )}
        {ofOthers > 0 && <p className="text-muted">{t("outbox.ofOthers", { count: ofOthers })}</p>}
        {unreadable > 0 && <p className="text-muted">{t("outbox.unreadable", { count: unreadable })}</p>}
      </div>
    </DocumentPage>
  );
}
