/** The corners as a list to choose from, and as text to write or to paste. */
import type { Map as MapLibre } from "maplibre-gl";
import { useState } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { FaultsContext } from "#client/ui/faults.ts";
import { Field } from "#client/ui/field.tsx";
import { cornerText, readCorners, writeCorners } from "./corner-text.ts";
import { closed } from "./sketch.ts";
import type { Drawing } from "./use-drawing.ts";

interface CornerListProps {
  drawing: Drawing;
  map: MapLibre | null;
  /** Whether a part may be cut off, to be a place of its own. */
  maySplit: boolean;
}

/** Cuts the outline from the corner that is held to this one, where that can be done. */
function SplitButton({ drawing, index }: { drawing: Drawing; index: number }) {
  const { t } = useTranslation();
  const cut = drawing.cutTo(index);
  if (cut === null) return null;
  const from = (drawing.held ?? 0) + 1;
  return (
    <Button
      aria-label={t("draw.split.between", { from, to: index + 1 })}
      className="ml-auto min-h-8 rounded-md px-2 text-sm hover:bg-paper-3"
      onPress={() => drawing.split(cut)}
    >
      {t("draw.split.here")}
    </Button>
  );
}

function Corners({ drawing, map, maySplit }: CornerListProps) {
  const { t } = useTranslation();
  return (
    <ol className="mt-2 max-h-44 space-y-1 overflow-y-auto empty:hidden">
      {drawing.sketch.corners.map((corner, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a corner is known by its place alone.
        <li key={index} className="flex items-center justify-between gap-2">
          <Button
            aria-pressed={drawing.held === index}
            className="tabular min-h-8 rounded-md px-2 text-left text-sm hover:bg-paper-3 aria-pressed:bg-wash aria-pressed:font-semibold aria-pressed:text-accent"
            onPress={() => {
              drawing.hold(index);
              map?.jumpTo({ center: [...corner] });
              map?.getCanvas().focus();
            }}
          >
            {t("draw.list.corner", { number: index + 1, at: cornerText(corner) })}
          </Button>
          {maySplit && <SplitButton drawing={drawing} index={index} />}
          <Button
            aria-label={t("draw.list.remove", { number: index + 1 })}
            className="min-h-8 rounded-md px-2 text-muted hover:bg-paper-3"
            onPress={() => drawing.remove(index)}
          >
            <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
    </ol>
  );
}

function CornersAsText({ drawing }: Pick<CornerListProps, "drawing">) {
  const { t } = useTranslation();
  // What somebody writes; until then the outline as it is.
  const [written, setWritten] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const text = written ?? writeCorners(drawing.sketch.corners);
  const use = () => {
    const read = readCorners(text);
    if ("line" in read) return setFault(t("draw.list.unreadable", { line: read.line }));
    const sketch = closed({ corners: read.corners, isClosed: true });
    if (!sketch.isClosed) return setFault(t("draw.list.tooFew"));
    setFault(null);
    setWritten(null);
    drawing.hold(null);
    drawing.draw(sketch);
  };
  return (
    <FaultsContext value={fault === null ? {} : { coordinates: fault }}>
      <Field
        name="coordinates"
        rows={4}
        label={t("draw.list.text")}
        description={t("draw.list.hint")}
        value={text}
        onChange={setWritten}
      />
      <Button className="button mt-2" onPress={use}>
        {t("draw.list.use")}
      </Button>
    </FaultsContext>
  );
}

export function CornerList({ drawing, map, maySplit }: CornerListProps) {
  const { t } = useTranslation();
  return (
    <Disclosure>
      <Button slot="trigger" className="text-link min-h-6 font-semibold">
        {t("draw.list.title")}
      </Button>
      <DisclosurePanel>
        <Corners drawing={drawing} map={map} maySplit={maySplit} />
        <div className="mt-3">
          <CornersAsText drawing={drawing} />
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
