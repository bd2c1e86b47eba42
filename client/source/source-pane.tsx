/** A plan's document as it came, beside what was read from it: a source is pointed out, a cell is picked. */
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Loading } from "#client/ui/state.tsx";
import type { Source } from "#data/schema/document.ts";
import type { DraftDocument } from "#data/schema/draft.ts";
import { type DocumentViewProps, SheetsView } from "./sheets-view.tsx";
import { sourceKey } from "./source-key.ts";

export interface SourcePaneProps {
  document: DraftDocument;
  /** Where the file itself is had; null where it is not kept: then the cells that were read are shown. */
  fileUrl: string | null;
  /** What is marked, and brought into view. */
  at: Source | null;
  /** Texts that became nothing of the plan. */
  notUnderstood?: readonly Source[];
  onPick: (source: Source) => void;
}

const PdfView = lazy(async () => ({ default: (await import("./pdf/pdf-view.tsx")).PdfView }));
const TextView = lazy(async () => ({ default: (await import("./text/text-view.tsx")).TextView }));

/** The view that shows the document most as it is. */
function View({ fileUrl, ...props }: DocumentViewProps & { fileUrl: string | null }) {
  const { format } = props.document;
  if (fileUrl !== null && format === "pdf") return <PdfView key={fileUrl} fileUrl={fileUrl} {...props} />;
  if (fileUrl !== null && format === "text") return <TextView key={fileUrl} fileUrl={fileUrl} {...props} />;
  return <SheetsView {...props} />;
}

const NONE: readonly Source[] = [];

/** Fills the room that it is given. */
export function SourcePane({ document, fileUrl, at, notUnderstood = NONE, onPick }: SourcePaneProps) {
  const { t } = useTranslation();
  const keys = useMemo(() => new Set(notUnderstood.map(sourceKey)), [notUnderstood]);
  return (
    <section
      aria-label={t("source.label", { name: document.fileName })}
      className="flex h-full min-h-0 flex-col overflow-hidden bg-paper"
    >
      <Suspense fallback={<Loading lines={8} />}>
        <View document={document} fileUrl={fileUrl} at={at} notUnderstood={keys} onPick={onPick} />
      </Suspense>
    </section>
  );
}
