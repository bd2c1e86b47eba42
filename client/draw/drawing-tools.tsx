/** What can be done with the outline, each with a button: nothing takes a pointer, and nothing takes a key. */
import type { Map as MapLibre } from "maplibre-gl";
import { useState } from "react";
import { Button, Toolbar } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { outlineSize } from "#data/rules/outline-size.ts";
import { CornerList } from "./corner-list.tsx";
import { CutOffNote } from "./cut-off-note.tsx";
import { circleAround, EMPTY, outlineOf } from "./sketch.ts";
import type { Drawing } from "./use-drawing.ts";

interface DrawingToolsProps {
  drawing: Drawing;
  /** Null while it is on its way, or cannot be made. */
  map: MapLibre | null;
}

interface DrawingToolsOfPlace extends DrawingToolsProps {
  /** Whether a part may be cut off, to be a place of its own. */
  maySplit: boolean;
}

const BUTTON = "button disabled:cursor-default disabled:border-line disabled:bg-paper-3 disabled:text-muted";

/** Metres; what a circle is drawn with, unless something else is written. */
const RADIUS_M = 40;
const LARGEST_M = 2_000;

function Size({ drawing: { sketch } }: Pick<DrawingToolsProps, "drawing">) {
  const { t, i18n } = useTranslation();
  const outline = outlineOf(sketch);
  const number = (value: number) => value.toLocaleString(i18n.language === "en" ? "en-GB" : "sv-SE");
  const size = outline === null ? null : outlineSize(outline);
  return (
    <p role="status" className="tabular text-sm font-semibold">
      {t("draw.corners", { count: sketch.corners.length })}
      {size !== null &&
        ` · ${t("draw.size", { area: number(size.areaM2), width: number(size.widthM), height: number(size.heightM) })}`}
    </p>
  );
}

function CircleTool({ drawing, map }: DrawingToolsProps) {
  const { t } = useTranslation();
  const [radius, setRadius] = useState(RADIUS_M);
  return (
    <div className="flex flex-wrap items-end gap-2">
      <label className="text-sm font-semibold">
        {t("draw.circle.metres")}
        <input
          type="number"
          min={5}
          max={LARGEST_M}
          value={radius}
          onChange={({ target }) => setRadius(Math.min(LARGEST_M, target.valueAsNumber || 0))}
          className="input mt-1 block w-28"
        />
      </label>
      <Button
        className={BUTTON}
        isDisabled={map === null || radius < 5}
        onPress={() => {
          if (map === null) return;
          const { lng, lat } = map.getCenter();
          drawing.draw(circleAround([lng, lat], radius));
        }}
      >
        {t("draw.circle.put")}
      </Button>
    </div>
  );
}

export function DrawingTools({ drawing, map, maySplit }: DrawingToolsOfPlace) {
  const { t } = useTranslation();
  const { sketch, held } = drawing;
  const how = () => {
    if (held !== null) return t("draw.how.held", { number: held + 1 });
    if (!sketch.isClosed) return t("draw.how.open");
    return t(maySplit ? "draw.how.closedOfPlace" : "draw.how.closed");
  };
  return (
    <div className="space-y-3">
      <p className="text-sm text-muted">{how()}</p>
      <Toolbar aria-label={t("draw.tools.label")} className="flex flex-wrap gap-2">
        <Button
          className={BUTTON}
          isDisabled={map === null || (sketch.isClosed && held === null)}
          onPress={() => {
            const { lng, lat } = map?.getCenter() ?? { lng: 0, lat: 0 };
            drawing.put([lng, lat]);
          }}
        >
          {t(held === null ? "draw.tools.put" : "draw.tools.move")}
        </Button>
        <Button className={BUTTON} isDisabled={!drawing.canClose} onPress={drawing.close}>
          {t("draw.tools.close")}
        </Button>
        <Button className={BUTTON} isDisabled={!drawing.canUndo} onPress={drawing.undo}>
          {t("draw.tools.undo")}
        </Button>
        <Button className={BUTTON} isDisabled={!drawing.canRedo} onPress={drawing.redo}>
          {t("draw.tools.redo")}
        </Button>
        <Button
          className={BUTTON}
          isDisabled={sketch.corners.length === 0}
          onPress={() => {
            drawing.hold(null);
            drawing.draw(EMPTY);
          }}
        >
          {t("draw.tools.clear")}
        </Button>
      </Toolbar>
      <Size drawing={drawing} />
      <CutOffNote drawing={drawing} />
      <CircleTool drawing={drawing} map={map} />
      <CornerList drawing={drawing} map={map} maySplit={maySplit} />
    </div>
  );
}
