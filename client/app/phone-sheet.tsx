/** On a phone: the map, and over it a sheet with three heights, moved by dragging or by its buttons. */
import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";

/** Parts of the height that the sheet may take. */
const HEIGHTS = [0.2, 0.52, 0.94] as const;
const HALF = 1;

interface PhoneSheetProps {
  map: ReactNode;
  children: ReactNode;
  /** When it changes, something new is in the sheet: it comes up to half. */
  openKey: string;
  /** Hears how much of the map the sheet covers, in CSS pixels; never more than half of it. */
  onHeight: (pixels: number) => void;
}

const nearest = (part: number): number =>
  HEIGHTS.reduce((best, height, index) => {
    const closer = Math.abs(height - part) < Math.abs((HEIGHTS[best] ?? 0) - part);
    return closer ? index : best;
  }, 0);

export function PhoneSheet({ map, children, openKey, onHeight }: PhoneSheetProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState<number>(HALF);
  const [dragged, setDragged] = useState<number | null>(null);
  const part = dragged ?? HEIGHTS[step] ?? HEIGHTS[HALF];

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the signal, not a value that is read.
  useEffect(() => setStep(HALF), [openKey]);

  useEffect(() => {
    const height = frame.current?.clientHeight ?? 0;
    onHeight(Math.min(HEIGHTS[step] ?? 0, HEIGHTS[HALF]) * height);
  }, [step, onHeight]);

  const partAt = (event: PointerEvent): number => {
    const box = frame.current?.getBoundingClientRect();
    return box === undefined ? part : (box.bottom - event.clientY) / box.height;
  };

  return (
    <div ref={frame} className="relative h-full overflow-hidden">
      <div className="absolute inset-0">{map}</div>
      <section
        aria-label={t("app.sheet.label")}
        className={classes(
          "absolute inset-x-0 bottom-0 z-10 flex flex-col rounded-t-2xl border-t border-line bg-paper shadow-float",
          dragged === null && "transition-[height] duration-200",
        )}
        style={{ height: `${part * 100}%` }}
      >
        <div
          className="flex touch-none items-center justify-between px-3 pt-1"
          onPointerDown={(event) => {
            if (event.target instanceof Element && event.target.closest("button")) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            setDragged(part);
          }}
          onPointerMove={(event) => {
            if (dragged !== null) setDragged(Math.min(HEIGHTS[2], Math.max(0.1, partAt(event))));
          }}
          onPointerUp={() => {
            if (dragged !== null) setStep(nearest(dragged));
            setDragged(null);
          }}
          onPointerCancel={() => setDragged(null)}
        >
          <SheetButton
            label={t("app.sheet.lower")}
            path="m2 4 6 5 6-5"
            isDisabled={step === 0}
            onPress={() => setStep(step - 1)}
          />
          <span aria-hidden="true" className="h-1 w-12 rounded-full bg-line-strong" />
          <SheetButton
            label={t("app.sheet.taller")}
            path="m2 9 6-5 6 5"
            isDisabled={step === HEIGHTS.length - 1}
            onPress={() => setStep(step + 1)}
          />
        </div>
        <div className="min-h-0 flex-1">{children}</div>
      </section>
    </div>
  );
}

interface SheetButtonProps {
  label: string;
  path: string;
  isDisabled: boolean;
  onPress: () => void;
}

function SheetButton({ label, path, isDisabled, onPress }: SheetButtonProps) {
  return (
    <Button
      aria-label={label}
      isDisabled={isDisabled}
      onPress={onPress}
      className="grid size-11 place-items-center rounded-lg text-muted disabled:opacity-30"
    >
      <svg viewBox="0 0 16 13" aria-hidden="true" className="w-4">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </Button>
  );
}
