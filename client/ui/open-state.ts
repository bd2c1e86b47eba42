/** Whether something that lies over the page is open, where any part of the page may open it. */
import { useSyncExternalStore } from "react";

export interface OpenState {
  show: (isShown: boolean) => void;
  useIsOpen: () => boolean;
}

export function openState(): OpenState {
  let isOpen = false;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    show: (isShown) => {
      isOpen = isShown;
      for (const listener of listeners) listener();
    },
    useIsOpen: () => useSyncExternalStore(subscribe, () => isOpen),
  };
}
