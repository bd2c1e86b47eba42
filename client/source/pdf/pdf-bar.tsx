/** Turns a document's pages, and draws them larger or smaller. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { nextZoom } from "./zoom.ts";

interface PdfBarProps {
  page: number;
  pages: number;
  zoom: number;
  onTurn: (page: number) => void;
  onZoom: (zoom: number) => void;
}

const BUTTON =
  "grid size-8 place-content-center rounded-md border border-line bg-paper text-lg leading-none font-semibold hover:border-line-strong data-disabled:cursor-default data-disabled:text-muted data-disabled:opacity-50";

export function PdfBar({ page, pages, zoom, onTurn, onZoom }: PdfBarProps) {
  const { t } = useTranslation();
  const [smaller, larger] = [nextZoom(zoom, "out"), nextZoom(zoom, "in")];
  return (
    <div
      role="toolbar"
      aria-label={t("source.pageBar")}
      className="flex shrink-0 flex-wrap items-center gap-x-6 gap-y-1 border-b border-line bg-paper-2 px-3 py-1.5 text-sm"
    >
      <div className="flex items-center gap-1.5">
        <Button
          className={BUTTON}
          aria-label={t("source.previousPage")}
          isDisabled={page <= 1}
          onPress={() => onTurn(page - 1)}
        >
          ‹
        </Button>
        <p role="status" className="tabular px-1">
          {t("source.page", { page, pages })}
        </p>
        <Button
          className={BUTTON}
          aria-label={t("source.nextPage")}
          isDisabled={page >= pages}
          onPress={() => onTurn(page + 1)}
        >
          ›
        </Button>
      </div>
      <div className="flex items-center gap-1.5">
        <Button
          className={BUTTON}
          aria-label={t("source.zoomOut")}
          isDisabled={smaller === null}
          onPress={() => smaller !== null && onZoom(smaller)}
        >
          −
        </Button>
        <Button
          className="tabular h-8 min-w-14 rounded-md border border-line bg-paper px-2 hover:border-line-strong"
          aria-label={t("source.fitWidth", { percent: Math.round(zoom * 100) })}
          onPress={() => onZoom(1)}
        >
          {Math.round(zoom * 100)} %
        </Button>
        <Button
          className={BUTTON}
          aria-label={t("source.zoomIn")}
          isDisabled={larger === null}
          onPress={() => larger !== null && onZoom(larger)}
        >
          +
        </Button>
      </div>
    </div>
  );
}
