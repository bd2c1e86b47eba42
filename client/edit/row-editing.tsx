/** The one dialog for measures over every view: it stays open while their rows are laid out anew, for a phone or a wide window. */
import { useLocation } from "@tanstack/react-router";
import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useState } from "react";
import { useMe } from "#client/model/use-me.ts";
import type { RowActionProps } from "#client/records/row-action.tsx";
import type { MeasureId } from "#data/schema/ids.ts";
import type { Saved } from "./use-edit.ts";

const loadDialog = async () => ({ default: (await import("./edit-dialog.tsx")).EditDialog });
const EditDialog = lazy(loadDialog);

/** What has become of a row since the page was opened. */
export type Told = { kind: "nothing" | "undone" | "undo-failed" } | { kind: "saved"; saved: Saved };

interface Opened extends RowActionProps {
  /** Whether all of it may be edited, or only answered. */
  mayEdit: boolean;
}

interface RowEditingState {
  open: (opened: Opened) => void;
  toldOf: (id: MeasureId) => Told;
  tell: (id: MeasureId, told: Told) => void;
}

const Context = createContext<RowEditingState | null>(null);

export function useRowEditing(): RowEditingState {
  const state = useContext(Context);
  if (state === null) throw new Error("Measures are edited within <RowEditing>");
  return state;
}

const NOTHING: Told = { kind: "nothing" };

/** What is open and told belongs to a page, and goes with it. */
interface OfPage {
  path: string;
  opened: Opened | null;
  told: ReadonlyMap<MeasureId, Told>;
}

export function RowEditing({ children }: { children: ReactNode }) {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const fresh: OfPage = { path, opened: null, told: new Map() };
  const [state, setState] = useState(fresh);
  const now = state.path === path ? state : fresh;
  const { mayEver } = useMe();
  const isWriter = mayEver("answer");
  // Once the page stands: without a net it could not be fetched any more.
  useEffect(() => {
    if (isWriter) void loadDialog().catch(() => {});
  }, [isWriter]);

  const set = (next: (was: OfPage) => Partial<OfPage>) =>
    setState((last) => {
      const was = last.path === path ? last : fresh;
      return { ...was, ...next(was) };
    });
  const open = (opened: Opened | null) => set(() => ({ opened }));
  const tell = (id: MeasureId, told: Told) => set((was) => ({ told: new Map(was.told).set(id, told) }));
  const { opened } = now;
  return (
    <Context value={{ open, tell, toldOf: (id) => now.told.get(id) ?? NOTHING }}>
      {children}
      {opened !== null && (
        <Suspense>
          <EditDialog
            key={opened.row.id}
            {...opened}
            onClose={() => open(null)}
            onSaved={(saved) => {
              open(null);
              const isNothing = saved.changes.length + saved.waiting.length === 0;
              tell(opened.row.id, isNothing ? NOTHING : { kind: "saved", saved });
            }}
          />
        </Suspense>
      )}
    </Context>
  );
}
