/** A PDF opened from its bytes, for as long as it is shown. */
import { useQuery } from "@tanstack/react-query";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useEffect, useState } from "react";
import { fileQuery } from "#client/source/file-query.ts";
import { startOpening } from "./pdfjs.ts";

type Pdf =
  | { state: "loading" }
  | { state: "open"; pdf: PDFDocumentProxy }
  | { state: "failed"; error: Error; retry: () => void };

export function usePdf(fileUrl: string): Pdf {
  const { data: bytes, error, refetch } = useQuery(fileQuery(fileUrl));
  const [opened, setOpened] = useState<PDFDocumentProxy | Error | null>(null);
  useEffect(() => {
    if (bytes === undefined) return;
    let isLeft = false;
    const task = startOpening(bytes);
    task.promise.then(
      (pdf) => !isLeft && setOpened(pdf),
      (reason: unknown) => !isLeft && setOpened(reason instanceof Error ? reason : new Error(String(reason))),
    );
    return () => {
      isLeft = true;
      setOpened(null);
      void task.destroy();
    };
  }, [bytes]);
  if (error !== null) return { state: "failed", error, retry: () => void refetch() };
  if (opened instanceof Error) return { state: "failed", error: opened, retry: () => void refetch() };
  return opened === null ? { state: "loading" } : { state: "open", pdf: opened };
}
