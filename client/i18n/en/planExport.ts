/** Taking a plan out as a file. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const planExport: Words<(typeof sv)["planExport"]> = {
  heading: "Download",
  intro: "The file holds what you yourself may see of the plan.",
  take: "Download {{format}}",
  making: "Being made …",
  wait: "{{format}} is being made. It may take some seconds.",
  done: "{{format}} has been downloaded.",
  close: "Close",
  format: {
    xlsx: {
      name: "Excel",
      use: "The city's template: a tab for each priority area and a summary. It can be filled in and read again.",
    },
    csv: {
      name: "CSV",
      use: "One single table, a row for each measure. For calculations and charts of your own.",
    },
    json: {
      name: "JSON",
      use: "All the data in a fixed format. For those who build on it in another system.",
    },
  },
};
