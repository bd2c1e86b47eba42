/** A document's grids, one at a time, with a tab for each. */
import { useMemo, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Empty } from "#client/ui/state.tsx";
import type { Source } from "#data/schema/document.ts";
import type { DraftDocument } from "#data/schema/draft.ts";
import { SheetGrid } from "./grid/sheet-grid.tsx";
import { sheetIndexOf, sourceKey } from "./source-key.ts";
import { TextList } from "./text-list.tsx";

export interface DocumentViewProps {
  document: DraftDocument;
  at: Source | null;
  /** By their keys, texts that became nothing of the plan. */
  notUnderstood: ReadonlySet<string>;
  onPick: (source: Source) => void;
}

/** The tab that is open: the one that was pressed, until something else is pointed out. */
function useOpenSheet(document: DraftDocument, at: Source | null) {
  const pointed = at === null ? null : sourceKey(at);
  const [pressed, setPressed] = useState<{ pointed: string | null; index: number } | null>(null);
  const index =
    pressed !== null && pressed.pointed === pointed
      ? pressed.index
      : Math.max(at === null ? 0 : sheetIndexOf(document, at), 0);
  return { index, open: (next: number) => setPressed({ pointed, index: next }) };
}

export function SheetsView({ document, at, notUnderstood, onPick }: DocumentViewProps) {
  const { t } = useTranslation();
  const { index, open } = useOpenSheet(document, at);
  const { sheets, loose } = document;
  const sheet = sheets[index];
  const around = useMemo(
    () => loose.filter(({ source }) => source.sheet === "" || source.sheet === sheet?.name),
    [loose, sheet],
  );
  const isOpen = at !== null && sheetIndexOf(document, at) === index;
  const texts = (
    <TextList
      title={t("source.loose", { count: around.length })}
      texts={around}
      at={at}
      notUnderstood={notUnderstood}
      onPick={onPick}
    />
  );
  if (sheet === undefined)
    return (
      <>
        <Empty title={t("source.noCells")} />
        {texts}
      </>
    );
  return (
    <Tabs
      selectedKey={String(index)}
      onSelectionChange={(key) => open(Number(key))}
      className="flex min-h-0 flex-1 flex-col"
    >
      <TabList
        aria-label={t("source.sheets")}
        className="flex shrink-0 gap-1 overflow-x-auto border-b border-line bg-paper-2 px-2 pt-1.5"
      >
        {sheets.map(({ name, hidden, page }, at) => (
          <Tab
            // biome-ignore lint/suspicious/noArrayIndexKey: a document's sheets never move.
            key={at}
            id={String(at)}
            className="shrink-0 cursor-pointer rounded-t-lg border border-b-0 border-transparent px-3 py-1 text-sm outline-none hover:bg-paper-3 focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent data-selected:border-line data-selected:bg-paper data-selected:font-semibold"
          >
            <span lang="sv">{name}</span>
            {page !== null && <span className="tabular text-muted"> {t("source.onPage", { page })}</span>}
            {hidden && <span className="text-muted"> ({t("source.hidden")})</span>}
          </Tab>
        ))}
      </TabList>
      <TabPanel id={String(index)} className="flex min-h-0 flex-1 flex-col outline-none">
        <SheetGrid
          key={index}
          sheet={sheet}
          label={t("source.grid", { sheet: sheet.name })}
          hasLetters={document.format === "xlsx" || document.format === "ods"}
          at={isOpen ? at : null}
          notUnderstood={notUnderstood}
          onPick={onPick}
        />
        {texts}
      </TabPanel>
    </Tabs>
  );
}
