/** Whether shortcuts of one key alone are on: the person's own choice on this device (WCAG 2.1.4). */
import { useSyncExternalStore } from "react";

const KEY = "platsplan.singleKeys";
const listeners = new Set<() => void>();

export const areSingleKeysOn = (): boolean => localStorage.getItem(KEY) !== "off";

export function setSingleKeys(areOn: boolean): void {
  if (areOn) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, "off");
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, areSingleKeysOn);
