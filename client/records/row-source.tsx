/** The way from a row to its document, where it is shown: the app fills it in, the views leave room for it. */
import { type ComponentType, createContext, useContext } from "react";
import type { RowActionProps } from "./row-action.tsx";

export const RowSourceProvider = createContext<ComponentType<RowActionProps> | null>(null);

export function RowSource(props: RowActionProps) {
  const Source = useContext(RowSourceProvider);
  return Source === null ? null : <Source {...props} />;
}
