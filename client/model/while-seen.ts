/** Keeps something open while somebody may look at the page. */

/**
 * Milliseconds. A browser has six connections to a server without HTTP/2, for all tabs together: a
 * tab in the background must not keep one for long. What it misses is told when it is shown again.
 */
const HIDDEN = 20_000;

/** Opens at once if the page is seen, closes when it is hidden or left; ends by calling what it gives. */
export function whileSeen({ open, close }: { open: () => void; close: () => void }): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (document.visibilityState === "visible") open();
    else timer = setTimeout(close, HIDDEN);
  };
  document.addEventListener("visibilitychange", look);
  addEventListener("online", look);
  addEventListener("pageshow", look);
  addEventListener("pagehide", close);
  look();
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", look);
    removeEventListener("online", look);
    removeEventListener("pageshow", look);
    removeEventListener("pagehide", close);
    close();
  };
}
