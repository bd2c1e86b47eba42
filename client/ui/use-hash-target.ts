/** Brings what the address points at into view once it is there: the rows come after the address does. */
import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";

/** Call it where the target is rendered; it then scrolls, marks and focuses it. */
export function useHashTarget(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const target = hash === "" ? null : document.getElementById(hash);
    if (target === null) return;
    // What is folded away cannot be shown.
    target.closest("details")?.setAttribute("open", "");
    target.setAttribute("data-target", "");
    // A heading or a row is not focusable by itself; this way a reader goes on from there.
    if (!target.hasAttribute("tabindex")) target.setAttribute("tabindex", "-1");
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "start" });
    return () => target.removeAttribute("data-target");
  }, [hash]);
}
