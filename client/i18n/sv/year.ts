/** The year slider, and what a year says of a place. */
export const year = {
  open: "År för år",
  heading: "År för år",
  label: "Året som visas",
  play: "Spela upp år för år",
  pause: "Pausa",
  back: "Ett år tillbaka",
  on: "Ett år framåt",
  close: "Visa alla år",
  /** Of a place that is an open drug scene today, in a year when it should be one no longer. */
  reached: {
    all: "Ska inte längre vara en öppen drogscen",
    some: "En del rader: ska inte längre vara en öppen drogscen",
  },
  onMap: { all: "målåret nått", some: "olika målår", legend: "Ska inte längre vara en öppen drogscen" },
} as const;
