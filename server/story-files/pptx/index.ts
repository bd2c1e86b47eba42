/** A story as an editable PowerPoint file: real titles, texts, tables and charts, each slide with its notes and source. */
import PptxGenJS from "pptxgenjs";
import { codeAddresses } from "#data/rules/story/code-addresses.ts";
import { qrPictures } from "#server/pictures/index.ts";
import type { ToldStory } from "#server/story-files/index.ts";
import { arranged } from "./arrange.ts";
import type { ChartTable } from "./chart.ts";
import { finished } from "./finish.ts";
import { layoutProps } from "./layouts.ts";
import { BODY_SIZE, layoutOf } from "./look.ts";
import { slidePicture } from "./slide-picture.ts";
import { OWN_THEME, type Theme } from "./theme.ts";
import { writeSlide } from "./write-slide.ts";

export const POWERPOINT = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

const LANG = { sv: "sv-SE", en: "en-GB" } as const;

/**
 * @param theme colours and typefaces; ours without it
 * @throws NoPicture when a slide's map cannot be drawn
 */
export async function pptxOf(story: ToldStory, theme: Theme = OWN_THEME): Promise<Uint8Array> {
  const { language } = story;
  const lang = LANG[language];
  const file = new PptxGenJS();
  file.layout = "LAYOUT_WIDE";
  const laidOut = new Set<string>();
  const charts: ChartTable[] = [];
  const codes = await qrPictures(codeAddresses(story.slides));
  for (const shown of story.slides) {
    const layout = layoutOf(
      {
        isOpening: shown.kind === "opening",
        hasMap: shown.map !== null,
        hasSubheading: shown.subheading !== null,
      },
      language,
    );
    if (!laidOut.has(layout.name)) file.defineSlideMaster(layoutProps(layout));
    laidOut.add(layout.name);
    const body = arranged(shown.blocks, layout.body, BODY_SIZE[story.textSize]);
    const map = await slidePicture(shown, story);
    const slide = file.addSlide({ masterName: layout.name });
    charts.push(...writeSlide(slide, shown, { language, lang, layout, body, map, codes }));
  }
  const written = await file.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new Error("The file is not what was asked for");
  return finished(written, { story, lang, theme, charts });
}
