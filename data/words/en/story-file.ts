/** What a presentation's own file says around its slides. */
import type { storyFile as swedish } from "#data/words/sv/story-file.ts";
import type { Words } from "#data/words/words.ts";

export const storyFile: Words<typeof swedish> = {
  contents: "Slides",
  at: "Slide {{at}} of {{count}}: {{heading}}",
  about: "{{district}}. Made {{day}} with Platsplan.",
  notes: "The presenter's notes are not in the file.",
  word: { what: "What", when: "When" },
  bar: {
    label: "Slide show",
    previous: "Previous",
    next: "Next",
    play: "Play",
    pause: "Pause",
    black: "Black",
    fullScreen: "Full screen",
    read: "Read as text",
    show: "Show as slides",
  },
  isBlack: "The screen is black.",
  map: {
    source: "© OpenStreetMap contributors, City of Stockholm",
    label: "Map. Arrows move it, plus and minus zoom it. Esc goes back to the slide.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
  },
};
