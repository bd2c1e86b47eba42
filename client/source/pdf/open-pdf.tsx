/** A PDF that is open: its bar, the page that is pointed out or turned to, and what was read on it. */
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useWindow } from "#client/source/grid/use-window.ts";
import type { DocumentViewProps } from "#client/source/sheets-view.tsx";
import { sourceKey } from "#client/source/source-key.ts";
import { TextList } from "#client/source/text-list.tsx";
import { Failure } from "#client/ui/state.tsx";
import { textsOn } from "./on-page.ts";
import { PdfBar } from "./pdf-bar.tsx";
import { PdfPage } from "./pdf-page.tsx";
import { usePage } from "./use-page.ts";
import { readableZoom } from "./zoom.ts";

/** Left and right of the page, and its scroll bar. */
const AROUND = 28;

export function OpenPdf({ pdf, ...props }: DocumentViewProps & { pdf: PDFDocumentProxy }) {
  const { t } = useTranslation();
  const { document, at } = props;
  const pointed = at === null ? null : sourceKey(at);
  // The page that was turned to, until something else is pointed out.
  const [turned, setTurned] = useState<{ pointed: string | null; page: number } | null>(null);
  const [chosenZoom, setZoom] = useState<number | null>(null);
  const scroller = useRef<HTMLElement>(null);
  const seen = useWindow(scroller);
  const wanted = turned !== null && turned.pointed === pointed ? turned.page : (at?.page ?? 1);
  const number = Math.min(wanted, pdf.numPages);
  const found = usePage(pdf, number);
  const page = found instanceof Error ? null : found;
  const texts = useMemo(() => textsOn(document, number), [document, number]);
  const fit = page === null ? 0 : Math.max((seen.width - AROUND) / page.getViewport({ scale: 1 }).width, 0);
  const zoom = chosenZoom ?? readableZoom(fit);
  return (
    <>
      <PdfBar
        page={number}
        pages={pdf.numPages}
        zoom={zoom}
        onTurn={(next) => setTurned({ pointed, page: next })}
        onZoom={setZoom}
      />
      {found instanceof Error && <Failure error={found} />}
      <PdfPage
        {...props}
        page={page}
        label={t("source.page", { page: number, pages: pdf.numPages })}
        number={number}
        scale={fit * zoom}
        scroller={scroller}
        texts={texts}
      />
      <TextList {...props} title={t("source.pageTexts", { count: texts.length })} texts={texts} />
    </>
  );
}
