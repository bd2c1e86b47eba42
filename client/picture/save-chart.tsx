/** “Spara som bild” at a chart: the very drawing, with its heading, its source and the day. */
import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import { useMutation } from "@tanstack/react-query";
import type { RefObject } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { fetchBytes } from "#client/api/api.ts";
import { saveFile } from "#client/ui/save-file.ts";
import { StatusLine } from "#client/ui/status-line.tsx";
import { chartPicture } from "./chart-picture.ts";
import { pngBlob, svgBlob } from "./svg-file.ts";

/** Pixels of a PNG for each of the page's. */
const SHARPNESS = 2;

async function fontFace(): Promise<string> {
  const bytes = await fetchBytes(sans, new AbortController().signal);
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `@font-face{font-family:"Source Sans 3 Variable";font-weight:200 900;src:url(data:font/woff2;base64,${btoa(letters)})}`;
}

/** A name that every file system takes: `status-per-stadsdelsomrade`. */
export const fileNameOf = (title: string): string =>
  title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60) || "diagram";

interface SaveChartProps {
  /** What holds the chart. */
  chart: RefObject<Element | null>;
  title: string;
}

export function SaveChart({ chart, title }: SaveChartProps) {
  const { t } = useTranslation();
  const { mutate, isPending, isError } = useMutation({
    mutationFn: async (format: "svg" | "png") => {
      if (chart.current === null) return;
      // The Swedish way to write a day is the one that sorts.
      const day = new Intl.DateTimeFormat("sv-SE").format(new Date());
      const drawn = chartPicture(
        chart.current,
        { title, source: t("picture.chart.source", { day }) },
        await fontFace(),
      );
      if (drawn === null) return;
      const { text, width, height } = drawn;
      const file =
        format === "svg"
          ? svgBlob(text)
          : await pngBlob(text, { width: width * SHARPNESS, height: height * SHARPNESS });
      saveFile(file, `${fileNameOf(title)}-${day}.${format}`);
    },
  });
  return (
    <div className="mt-2 flex flex-wrap gap-x-4 text-sm print:hidden">
      {(["png", "svg"] as const).map((format) => (
        <Button
          key={format}
          aria-label={t("picture.chart.saveOf", { title, format: format.toUpperCase() })}
          className="text-link min-h-6"
          isDisabled={isPending}
          onPress={() => mutate(format)}
        >
          {t("picture.chart.save", { format: format.toUpperCase() })}
        </Button>
      ))}
      <StatusLine isFault>{isError ? t("picture.chart.failed") : null}</StatusLine>
    </div>
  );
}
