/** What the slides of a presentation say by themselves, in English. */
import type { story as swedish } from "#data/words/sv/story.ts";
import type { Words } from "#data/words/words.ts";

export const story: Words<typeof swedish> = {
  opening: { overview: "The places", measures: { one: "One measure", many: "{{number}} measures" } },
  place: {
    voices: "What residents have said",
    done: "What is done here",
    nothing: "The plan has no measure here that is told to this circle.",
    sum: "{{measures}}. {{statuses}}.",
    status: "{{status}}: {{number}}",
  },
  columns: { what: "What", by: "Who does it", until: "When", howFar: "How far" },
  timeline: {
    heading: "When it is done",
    alt: "{{measures}}, {{years}}. Without an end: {{open}}.",
    beyond: "Goes on",
    years: { several: "{{first}}–{{last}}", open: "From {{first}} onwards" },
    nothing: "No measure to show in time.",
  },
  next: { heading: "Next steps", agreed: "We will also do this", nothing: "Nothing more is planned yet." },
  heard: {
    heading: "How to be heard",
    text: "Ask now, or turn to {{administration}}. What we cannot answer today we write down, with who answers and when.",
    readOn: "Read more and say what you think:",
    code: "QR code to {{address}}",
  },
  page: "{{page}} of {{pages}}",
  until: { lineWork: "Ongoing", none: "Not said in the plan" },
  by: { none: "Not said in the plan", and: "and {{number}} more" },
  calendar: { assumed: "The plan gives no day: counted to the end of the year." },
  unnamed: "A measure of the plan",
  heading: {
    opening: "Safety at the place",
    place: "A place",
    timeline: "When it is done",
    "next-steps": "Next steps",
    heard: "How to be heard",
    free: "More to tell",
  },
  map: {
    one: "Map with {{place}} marked.",
    many: "Map with {{number}} places marked.",
    plain: "Map of the place.",
  },
  source: {
    made: "Source: the district's action plan, as it was on {{day}} (version {{revision}}).",
    own: "Text by whoever shows the slide.",
  },
  audience: {
    internal: "For the district's own work only",
    partner: "For partners",
    public: "",
  },
};
