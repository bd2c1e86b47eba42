/** What can be done with a row, where it is shown: the app fills it in, the views leave room for it. */
import { type ComponentType, createContext, useContext } from "react";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

export interface RowActionProps {
  row: MeasureRow;
  /** What the row is called where it stands. */
  title: string;
}

export const RowActionProvider = createContext<ComponentType<RowActionProps> | null>(null);

export function RowAction(props: RowActionProps) {
  const Action = useContext(RowActionProvider);
  return Action === null ? null : <Action {...props} />;
}
