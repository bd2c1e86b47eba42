/** What sheets stand in: asked for, with the bar above them, and how it went until they are there. */
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Failure, Loading } from "#client/ui/state.tsx";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import type { Sheets } from "#data/schema/sheet.ts";
import { SheetBar, useSheetSearch } from "./sheet-bar.tsx";
import { sheetsQuery } from "./sheet-queries.ts";
import { usePictures } from "./use-pictures.ts";

interface SheetFrameProps {
  filter: MeasureFilter;
  title: (sheets: Sheets) => string;
  /** The names of the pictures that must be there before it is printed. */
  pictures: (sheets: Sheets) => readonly string[];
  /** What stands above the sheets on the screen alone. */
  back: ReactNode;
  children: (sheets: Sheets, settle: (picture: string, isThere: boolean) => void) => ReactNode;
}

export function SheetFrame({ filter, title, pictures, back, children }: SheetFrameProps) {
  const { t } = useTranslation();
  const { som = "own", stor = false } = useSheetSearch();
  const { data, error, refetch } = useQuery(sheetsQuery(filter, som));
  const shown = usePictures((data === undefined ? [] : pictures(data)).map((name) => `${som} ${name}`));
  const body = () => {
    if (data !== undefined) return children(data, (name, isThere) => shown.settle(`${som} ${name}`, isThere));
    if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
    return <Loading lines={12} />;
  };
  const heading = data === undefined ? t("sheets.heading") : title(data);
  return (
    <div className={classes("sheets", stor && "sheets-large")}>
      <PageTitle>{heading}</PageTitle>
      <div className="sheet-head print:hidden">
        <div>{back}</div>
        <h1 className="font-serif text-2xl font-bold">{t("sheets.headingOf", { name: heading })}</h1>
        <SheetBar waiting={data === undefined ? 1 : shown.waiting} failed={shown.failed} />
      </div>
      {body()}
    </div>
  );
}
