/** One page of a document that is open. */
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useEffect, useState } from "react";

/** @returns null while it is fetched; the one before stays until then */
export function usePage(pdf: PDFDocumentProxy, number: number): PDFPageProxy | Error | null {
  const [page, setPage] = useState<PDFPageProxy | Error | null>(null);
  useEffect(() => {
    let isLeft = false;
    pdf.getPage(number).then(
      (found) => !isLeft && setPage(found),
      (reason: unknown) => !isLeft && setPage(reason instanceof Error ? reason : new Error(String(reason))),
    );
    return () => {
      isLeft = true;
    };
  }, [pdf, number]);
  return page;
}
