/** What has happened to a row, where it is shown: the app fills it in, the views leave room for it. */
import { type ComponentType, createContext, useContext } from "react";
import type { RowActionProps } from "./row-action.tsx";

export const RowHistoryProvider = createContext<ComponentType<RowActionProps> | null>(null);

export function RowHistory(props: RowActionProps) {
  const History = useContext(RowHistoryProvider);
  return History === null ? null : <History {...props} />;
}
