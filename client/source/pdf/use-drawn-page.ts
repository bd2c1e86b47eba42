/** A page drawn on a canvas; the canvas before stays until the next one is ready, so that nothing flickers. */
import type { PDFPageProxy, RenderTask } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type RefObject, useEffect, useState } from "react";
import { density } from "./zoom.ts";

type Drawing = "drawing" | "drawn" | Error;

/**
 * @param holder what the canvas is put into
 * @param scale how many pixels a point has; nothing is drawn while it is 0
 */
export function useDrawnPage(
  holder: RefObject<HTMLElement | null>,
  page: PDFPageProxy | null,
  scale: number,
): Drawing {
  const [drawing, setDrawing] = useState<Drawing>("drawing");
  useEffect(() => {
    if (page === null || scale === 0) return;
    setDrawing("drawing");
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement("canvas");
    const pixels = density(viewport.width, viewport.height, window.devicePixelRatio);
    canvas.width = Math.floor(viewport.width * pixels);
    canvas.height = Math.floor(viewport.height * pixels);
    canvas.className = "block size-full";
    let isLeft = false;
    const task: RenderTask = page.render({ canvas, viewport, transform: [pixels, 0, 0, pixels, 0, 0] });
    task.promise.then(
      () => {
        if (isLeft) return;
        holder.current?.replaceChildren(canvas);
        setDrawing("drawn");
      },
      (reason: unknown) => {
        if (!isLeft) setDrawing(reason instanceof Error ? reason : new Error(String(reason)));
      },
    );
    return () => {
      isLeft = true;
      task.cancel();
    };
  }, [holder, page, scale]);
  return drawing;
}
