/** Row and source beside the table: one above the other where there is room, else a sheet over its lower part. */
import { useState } from "react";
import { Button, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
import type { Cursor } from "./keyboard.ts";
import { RowPanel } from "./row-panel.tsx";
import { SourceBeside } from "./source-beside.tsx";
import type { DraftFindings } from "./use-draft-findings.ts";
import type { ReviewState } from "./use-review.ts";

interface BesideProps {
  review: ReviewState;
  findings: DraftFindings;
  onEdit: (cursor: Cursor) => void;
}

export const SEPARATOR =
  "relative bg-line outline-none after:absolute hover:bg-accent focus-visible:bg-accent aria-[orientation=horizontal]:h-px aria-[orientation=horizontal]:after:inset-x-0 aria-[orientation=horizontal]:after:-top-1.5 aria-[orientation=horizontal]:after:h-3 aria-[orientation=vertical]:w-px aria-[orientation=vertical]:after:inset-y-0 aria-[orientation=vertical]:after:-left-1.5 aria-[orientation=vertical]:after:w-3";

export function BesideColumn({ review, findings, onEdit }: BesideProps) {
  const { t } = useTranslation();
  const layout = useDefaultLayout({
    id: "platsplan.review.beside",
    panelIds: ["row", "source"],
    storage: localStorage,
  });
  return (
    <aside aria-label={t("intake.beside.label")} className="h-full">
      <Group orientation="vertical" disableCursor className="h-full" {...layout}>
        <Panel id="row" defaultSize="45%" minSize="6rem" className="overflow-y-auto!">
          <RowPanel review={review} findings={findings} onEdit={onEdit} />
        </Panel>
        <Separator className={SEPARATOR} aria-label={t("intake.beside.resizeHeight")} />
        <Panel id="source" minSize="8rem">
          <SourceBeside review={review} />
        </Panel>
      </Group>
    </aside>
  );
}

interface BesideSheetProps extends BesideProps {
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

const TAB =
  "cursor-pointer rounded-lg px-3 py-1 outline-none data-focus-visible:outline-2 data-focus-visible:outline-accent data-selected:bg-wash data-selected:font-semibold data-selected:text-accent";

export function BesideSheet({ review, findings, onEdit, isOpen, onOpen }: BesideSheetProps) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<"row" | "source">("row");
  if (!isOpen)
    return (
      <div className="sticky bottom-0 z-30 border-t border-line bg-paper px-3 py-2">
        <Button className="button w-full justify-center" onPress={() => onOpen(true)}>
          {t("intake.beside.open")}
        </Button>
      </div>
    );
  return (
    <aside
      aria-label={t("intake.beside.label")}
      // On a phone it lies over the table, which scrolls with the page.
      className="sticky bottom-0 z-30 flex h-[55dvh] shrink-0 flex-col border-t border-line-strong bg-paper shadow-float md:h-[52%]"
    >
      <Tabs
        selectedKey={tab}
        onSelectionChange={(key) => setTab(key === "source" ? "source" : "row")}
        className="flex min-h-0 flex-1 flex-col"
      >
        <div className="flex items-center justify-between border-b border-line px-3 py-1.5">
          <TabList aria-label={t("intake.beside.label")} className="flex gap-1">
            <Tab id="row" className={TAB}>
              {t("intake.beside.row")}
            </Tab>
            <Tab id="source" className={TAB}>
              {t("intake.beside.source")}
            </Tab>
          </TabList>
          <Button className="text-link min-h-8 px-2 font-semibold" onPress={() => onOpen(false)}>
            {t("intake.beside.close")}
          </Button>
        </div>
        <TabPanel id="row" className="min-h-0 flex-1 overflow-y-auto outline-none">
          <RowPanel review={review} findings={findings} onEdit={onEdit} />
        </TabPanel>
        <TabPanel id="source" className="min-h-0 flex-1 outline-none">
          <SourceBeside review={review} />
        </TabPanel>
      </Tabs>
    </aside>
  );
}
