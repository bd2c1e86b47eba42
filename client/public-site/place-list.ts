/** The list beside the map: what is pointed at there, and what the address has chosen. */

const PREFIX = "#plats-";

/** The place that the address names, or null. */
export const chosenPlace = (): string | null =>
  location.hash.startsWith(PREFIX) ? decodeURIComponent(location.hash.slice(PREFIX.length)) : null;

/** Chooses by the address, as a link to the list does: the browser marks the place there and shows it. */
export function choosePlace(id: string): void {
  location.hash = `${PREFIX}${id}`;
}

/** Hears which place of the list the pointer or the focus is at; null when it has left. */
export function onPointedAt(hear: (id: string | null) => void): void {
  for (const item of document.querySelectorAll<HTMLElement>("[data-place]")) {
    const enter = () => hear(item.dataset.place ?? null);
    const leave = () => hear(null);
    item.addEventListener("pointerenter", enter);
    item.addEventListener("focusin", enter);
    item.addEventListener("pointerleave", leave);
    item.addEventListener("focusout", leave);
  }
}
