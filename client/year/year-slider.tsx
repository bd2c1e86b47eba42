/** The year that is looked at: drawn along, stepped by the arrow keys, or played year by year. */
import { useCallback } from "react";
import { Button, Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import { useMedia } from "#client/ui/use-media.ts";
import type { YearRange } from "#data/rules/year-range.ts";
import { PlayButton } from "./play-button.tsx";
import { usePlay } from "./use-play.ts";

const SIGNS = {
  back: "M11 2 5 8l6 6z",
  on: "M5 2l6 6-6 6z",
  play: "M4 2l10 6-10 6z",
  pause: "M4 2h3v12H4zM9 2h3v12H9z",
};

export function YearSlider({ range }: { range: YearRange }) {
  const { t } = useTranslation();
  const { filter, change } = useFilter();
  const { at } = filter;
  const wantsStill = useMedia("(prefers-reduced-motion: reduce)");
  // The back button leads out of the years, not through each of them.
  const go = useCallback((year: number) => change({ at: year }, { replace: true }), [change]);
  const { isPlaying, play, pause } = usePlay(at, range, go);
  if (at === undefined) return null;
  const { first, last } = range;
  return (
    <section
      aria-label={t("year.heading")}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line bg-paper px-4 py-2 print:hidden"
    >
      <PlayButton
        label={t("year.back")}
        path={SIGNS.back}
        isDisabled={at <= first}
        onPress={() => go(at - 1)}
      />
      {!wantsStill && (
        <PlayButton
          label={isPlaying ? t("year.pause") : t("year.play")}
          path={isPlaying ? SIGNS.pause : SIGNS.play}
          onPress={isPlaying ? pause : play}
        />
      )}
      <PlayButton label={t("year.on")} path={SIGNS.on} isDisabled={at >= last} onPress={() => go(at + 1)} />
      <Slider
        minValue={first}
        maxValue={last}
        value={Math.min(last, Math.max(first, at))}
        onChange={(year) => {
          pause();
          go(year);
        }}
        // Years are written without the space that thousands have.
        formatOptions={{ useGrouping: false }}
        className="grid min-w-40 flex-1 grid-cols-[1fr_auto] items-center gap-x-3"
      >
        <Label className="sr-only">{t("year.label")}</Label>
        <SliderTrack className="relative h-9">
          <span
            aria-hidden="true"
            className="absolute inset-x-0 top-1/2 h-1 -translate-y-1/2 rounded bg-line-strong"
          />
          <SliderThumb className="top-1/2 size-6 rounded-full border-2 border-paper bg-accent shadow data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-accent" />
        </SliderTrack>
        <SliderOutput className="tabular font-serif text-xl font-semibold" />
      </Slider>
      <Button className="text-link min-h-6 text-sm" onPress={() => change({ at: undefined })}>
        {t("year.close")}
      </Button>
    </section>
  );
}
