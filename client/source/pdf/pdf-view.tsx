/** A PDF page by page, as it was printed; where the file cannot be had, the cells that were read in it. */
import { InsteadOfFile } from "#client/source/instead-of-file.tsx";
import { type DocumentViewProps, SheetsView } from "#client/source/sheets-view.tsx";
import { Loading } from "#client/ui/state.tsx";
import { OpenPdf } from "./open-pdf.tsx";
import { usePdf } from "./use-pdf.ts";

export function PdfView({ fileUrl, ...props }: DocumentViewProps & { fileUrl: string }) {
  const opened = usePdf(fileUrl);
  if (opened.state === "loading") return <Loading lines={8} />;
  if (opened.state === "open") return <OpenPdf pdf={opened.pdf} {...props} />;
  return (
    <InsteadOfFile error={opened.error} onRetry={opened.retry}>
      <SheetsView {...props} />
    </InsteadOfFile>
  );
}
