/** The document beside the rows: what is marked there is marked here, and the other way round. */
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Failure, Loading } from "#client/ui/state.tsx";
import { cursorFrom, sourceOf } from "./cell-at.ts";
import { draftQueries, fileUrl } from "./draft-queries.ts";
import { rowsIn } from "./order-rows.ts";
import type { ReviewState } from "./use-review.ts";

const SourcePane = lazy(async () => ({ default: (await import("#client/source/index.ts")).SourcePane }));

export function SourceBeside({ review }: { review: ReviewState }) {
  const { t } = useTranslation();
  const { page, row, cursor } = review;
  const { id } = page.draft;
  const { data, error, refetch } = useQuery(draftQueries.document(id));
  const [isLost, setLost] = useState(false);
  const at = useMemo(() => (row === null || cursor === null ? null : sourceOf(row, cursor)), [row, cursor]);
  const notUnderstood = useMemo(() => page.notUnderstood.map(({ source }) => source), [page.notUnderstood]);
  if (error !== null && data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={8} />;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <p role="status" className="px-3 text-sm text-muted empty:hidden">
        {isLost && t("intake.beside.notARow")}
      </p>
      <div className="min-h-0 flex-1">
        <Suspense fallback={<Loading lines={8} />}>
          <SourcePane
            document={data}
            fileUrl={fileUrl(id)}
            at={at}
            notUnderstood={notUnderstood}
            onPick={(source) => {
              const found = cursorFrom(source, rowsIn(page), cursor?.row ?? null);
              setLost(found === null);
              if (found !== null) review.show(found);
            }}
          />
        </Suspense>
      </div>
    </div>
  );
}
