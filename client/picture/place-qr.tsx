/** The place's QR code with its address in words, each to keep as a file. */
import { useRef } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { QrCode } from "#client/ui/qr-code.tsx";
import { saveFile } from "#client/ui/save-file.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import { pngBlob, svgBlob, svgText } from "./svg-file.ts";
import { usePublicAddress } from "./use-public-address.ts";

/** Pixels: ten centimetres at 300 dots to the inch. */
const SIDE = 1_200;

export function PlaceQr({ place }: { place: PlaceId }) {
  const { t } = useTranslation();
  const address = usePublicAddress(place);
  const frame = useRef<HTMLDivElement>(null);
  const text = (): string | null => {
    const drawing = frame.current?.querySelector("svg");
    return drawing == null ? null : svgText(drawing);
  };
  const keep = async (format: "svg" | "png") => {
    const drawn = text();
    if (drawn === null) return;
    const file = format === "svg" ? svgBlob(drawn) : await pngBlob(drawn, { width: SIDE, height: SIDE });
    saveFile(file, `qr-${place}.${format}`);
  };
  return (
    <section className="mt-5 border-t border-line pt-4">
      <h3 className="font-semibold">{t("picture.qr.heading")}</h3>
      <div className="mt-2 flex flex-wrap items-center gap-4">
        <div ref={frame} className="[&>svg]:size-32">
          <QrCode text={address} label={t("picture.qr.label", { address })} />
        </div>
        <div className="min-w-0 flex-1 space-y-2">
          <p className="text-sm break-all text-muted">{address}</p>
          <p className="flex flex-wrap gap-2">
            <Button className="button" onPress={() => void keep("svg")}>
              {t("picture.qr.svg")}
            </Button>
            <Button className="button" onPress={() => void keep("png")}>
              {t("picture.qr.png")}
            </Button>
          </p>
        </div>
      </div>
    </section>
  );
}
