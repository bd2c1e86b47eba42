/** A presentation taken out as files. */
export const storyFiles = {
  open: "Take out as a file",
  as: "Audience: {{audience}}. What the audience may not see is not in the file either.",
  take: "Download",
  takeNamed: "Download: {{name}}",
  making: "Being made …",
  taken: "The file has been downloaded.",
  close: "Close",
  noted: "With my notes",
  notedUse: "For whoever presents: do not hand out the file with them.",
  dressed: "In your own template …",
  dressedUse:
    "Colours and typefaces are taken from a .pptx or .potx that you choose. The template is not kept.",
  pptx: {
    name: "PowerPoint",
    use: "To edit and show: texts, tables, charts and maps.",
  },
  html: {
    name: "Web file",
    use: "Plays with the map in any browser, without a network. Can be read and printed as text. Without notes.",
  },
  docx: {
    name: "Word",
    use: "The slides as a text to read and work on, with maps and tables. Without notes.",
  },
  ics: {
    name: "Calendar",
    use: "When what has been promised is to be done, as whole days in a calendar.",
  },
  a4: {
    name: "PDF, A4",
    use: "One slide to a page, to print or to send. Can be read aloud.",
  },
  a3: {
    name: "PDF, A3",
    use: "The same for the wall.",
  },
  handout: {
    name: "PDF to hand out",
    use: "Several slides to an upright A4, with room for notes. Can be read aloud.",
  },
} as const;
