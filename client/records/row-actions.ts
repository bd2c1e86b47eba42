/** What can be done with a row, where it is shown: the app fills it in, the card leaves room for it. */
import { type ComponentType, createContext } from "react";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

export interface RowActionProps {
  row: MeasureRow;
  /** What the row is called where it stands. */
  title: string;
}

export const RowAction = createContext<ComponentType<RowActionProps> | null>(null);
