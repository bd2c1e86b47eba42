/** A measure's own row of its document, word for word, beside what became of it; and the document around it. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { useMe } from "#client/model/use-me.ts";
import type { RowActionProps } from "#client/records/row-action.tsx";
import { EditFrame } from "#client/ui/edit-frame.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { useMedia } from "#client/ui/use-media.ts";
import type { Source } from "#data/schema/document.ts";
import { documentQuery, fileUrlOf, sourceQuery } from "./queries.ts";
import { SourceFields } from "./source-fields.tsx";
import { SourcePane } from "./source-pane.tsx";

/** The document around the row; who may see only the row never gets here. */
function Around({
  row,
  at,
  onPick,
}: Pick<RowActionProps, "row"> & { at: Source; onPick: (at: Source) => void }) {
  const { data, error, refetch } = useQuery(documentQuery(row.id));
  if (data !== undefined)
    return <SourcePane document={data} fileUrl={fileUrlOf(row.id)} at={at} onPick={onPick} />;
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  return <Loading lines={10} />;
}

function Contents({ row }: Pick<RowActionProps, "row">) {
  const { t } = useTranslation();
  const { may } = useMe();
  const { data, error, refetch } = useQuery(sourceQuery(row.id));
  const [at, setAt] = useState<Source | null>(null);
  const hasRoom = useMedia("(min-width: 64rem)");
  if (error instanceof ApiError && error.problem.kind === "not-found")
    return <Empty title={t("source.notKept.title")}>{t("source.notKept.body")}</Empty>;
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={8} />;
  const mayOpen = may("edit", { district: row.district, actors: [] });
  return (
    <div className="flex min-h-0 flex-1">
      {(hasRoom || at === null) && (
        <div
          className={at === null ? "min-w-0 flex-1 overflow-y-auto" : "w-[26rem] shrink-0 overflow-y-auto"}
        >
          <SourceFields
            row={row}
            source={data}
            at={at}
            isNarrow={at !== null}
            onOpen={mayOpen ? setAt : null}
          />
        </div>
      )}
      {at !== null && (
        <div className="flex min-w-0 flex-1 flex-col border-l border-line">
          <p className="shrink-0 border-b border-line px-3 py-1.5">
            <Button className="text-link min-h-6 text-sm font-semibold" onPress={() => setAt(null)}>
              {t(hasRoom ? "source.closeDocument" : "source.backToRow")}
            </Button>
          </p>
          <div className="min-h-0 flex-1">
            <Around row={row} at={at} onPick={setAt} />
          </div>
        </div>
      )}
    </div>
  );
}

export function SourceDialog({ row, title, onClose }: RowActionProps & { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <EditFrame label={t("source.title")} title={title} isHeld={false} isLarge onClose={onClose}>
      <div className="flex h-[70dvh] min-h-0 flex-auto flex-col">
        <Contents row={row} />
      </div>
      <footer className="flex justify-end border-t border-line bg-paper px-5 py-3">
        <Button className="button" onPress={onClose}>
          {t("source.close")}
        </Button>
      </footer>
    </EditFrame>
  );
}
