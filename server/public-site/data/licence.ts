/** Under what the published texts may be used: what DIGG recommends for open data of public administrations. */
export const LICENCE = {
  name: "CC0 1.0",
  url: "https://creativecommons.org/publicdomain/zero/1.0/",
} as const;
