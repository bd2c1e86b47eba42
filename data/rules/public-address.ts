/** Where somebody with a paper in hand reads on: the address that QR codes lead to. */

interface Subject {
  /** Where the installation is reached: `https://plats.example.se`. */
  site: string;
  place: string;
  /** The district that has published the place; null where none has. */
  publishedBy: string | null;
}

/** What a district has published, all of it, in the reader's language. */
export const publicPage = (site: string, district: string, language: "sv" | "en"): string =>
  `${site}/offentligt/${district}${language === "en" ? "?sprak=en" : ""}`;

/** What is published has a page of its own, light and for everyone; else the plan's public view is there. */
export const publicAddress = ({ site, place, publishedBy }: Subject): string =>
  publishedBy === null ? `${site}/plats/${place}` : `${site}/offentligt/${publishedBy}/plats/${place}`;
