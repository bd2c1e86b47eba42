/** Takes along what is seen: as CSV, as a workbook, or on paper. */
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { StatusLine } from "#client/ui/status-line.tsx";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { fileName, type Seen, toCsv } from "./exported.ts";
import { noteExport } from "./note-export.ts";

interface ExportMenuProps {
  rows: readonly Pick<MeasureRow, "district">[];
  /** Made only when it is asked for. */
  seen: () => Seen;
  /** What the filter leaves, in words. */
  sentence: () => string;
}

function save(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ITEM = "cursor-pointer rounded-lg px-3 py-1.5 outline-none data-focused:bg-wash";

export function ExportMenu({ rows, seen, sentence }: ExportMenuProps) {
  const { t } = useTranslation();
  const [told, setTold] = useState<{ words: string; isFault: boolean } | null>(null);
  const name = (ending: "csv" | "xlsx") =>
    fileName(t("table.export.file"), sentence(), new Date().toLocaleDateString("sv-SE"), ending);
  const { me } = useMe();
  const make = async (ending: "csv" | "xlsx") => {
    try {
      // What is taken out by whoever has an account is logged, or not taken out.
      if (me?.kind === "account" && me.grants.length > 0) await noteExport(ending, rows);
      const file = name(ending);
      if (ending === "csv") save(file, toCsv(seen()), "text/csv;charset=utf-8");
      else {
        const { toWorkbook } = await import("./workbook.ts");
        save(file, new Uint8Array(await toWorkbook(seen(), t("table.export.sheet"))), XLSX);
      }
      setTold({ words: t("table.export.made", { name: file }), isFault: false });
    } catch {
      setTold({ words: t("table.export.failed"), isFault: true });
    }
  };
  return (
    <>
      <MenuTrigger>
        <Button className="button" isDisabled={rows.length === 0}>
          {t("table.export.open")}
          <span className="tabular text-sm font-normal text-muted">
            {t("table.export.rows", { count: rows.length })}
          </span>
        </Button>
        <Popover
          placement="bottom end"
          className="min-w-48 rounded-xl border border-line bg-paper p-1.5 shadow-float"
        >
          <Menu className="outline-none">
            <MenuItem className={ITEM} onAction={() => void make("xlsx")}>
              {t("table.export.xlsx")}
            </MenuItem>
            <MenuItem className={ITEM} onAction={() => void make("csv")}>
              {t("table.export.csv")}
            </MenuItem>
            <MenuItem className={ITEM} onAction={() => window.print()}>
              {t("table.export.print")}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <div className="max-w-xs truncate text-sm">
        <StatusLine isFault={told?.isFault ?? false}>{told?.words ?? null}</StatusLine>
      </div>
    </>
  );
}
