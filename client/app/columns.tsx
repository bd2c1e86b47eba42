/** Columns that a person can resize and fold; their widths are remembered on the device. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Group, Panel, Separator, useDefaultLayout, usePanelRef } from "react-resizable-panels";
import { FoldButton } from "./fold-button.tsx";

interface ColumnsProps {
  list: ReactNode;
  map: ReactNode;
  /** The third column; absent when nothing is selected or there is no room. */
  page: ReactNode;
}

const SEPARATOR =
  "w-px bg-line outline-none relative after:absolute after:inset-y-0 after:-left-1.5 after:w-3 hover:bg-accent focus-visible:bg-accent focus-visible:w-0.5";

export function Columns({ list, map, page }: ColumnsProps) {
  const { t } = useTranslation();
  const listRef = usePanelRef();
  const pageRef = usePanelRef();
  const hasPage = page !== null;
  const layout = useDefaultLayout({
    id: "platsplan.columns",
    panelIds: hasPage ? ["list", "map", "page"] : ["list", "map"],
    storage: localStorage,
  });

  return (
    <Group orientation="horizontal" disableCursor className="h-full" {...layout}>
      <Panel id="list" panelRef={listRef} defaultSize="24rem" minSize="17rem" collapsible collapsedSize={0}>
        {list}
      </Panel>
      <Separator className={SEPARATOR} aria-label={t("app.columns.resizeList")} />
      <Panel id="map" minSize="16rem" className="relative">
        {map}
        <FoldButton
          side="left"
          panel={listRef}
          fold={t("app.columns.foldList")}
          unfold={t("app.columns.unfoldList")}
        />
        {hasPage && (
          <FoldButton
            side="right"
            panel={pageRef}
            fold={t("app.columns.foldPage")}
            unfold={t("app.columns.unfoldPage")}
          />
        )}
      </Panel>
      {hasPage && (
        <>
          <Separator className={SEPARATOR} aria-label={t("app.columns.resizePage")} />
          <Panel
            id="page"
            panelRef={pageRef}
            defaultSize="30rem"
            minSize="22rem"
            collapsible
            collapsedSize={0}
          >
            {page}
          </Panel>
        </>
      )}
    </Group>
  );
}
