/** In which language, and where, a page is looked at; both stand in its address. */
import { z } from "zod";

export type SiteLanguage = "sv" | "easy" | "en";

export interface Look {
  language: SiteLanguage;
  /** Whether it stands in a frame on somebody's page: without head and foot. */
  isEmbedded: boolean;
}

const IN_ADDRESS: Record<SiteLanguage, string | null> = { sv: null, easy: "latt", en: "en" };
/** Easy Swedish is Swedish to whoever reads it aloud. */
export const HTML_LANGUAGE: Record<SiteLanguage, string> = { sv: "sv", easy: "sv", en: "en" };
export const SITE_LANGUAGES: readonly SiteLanguage[] = ["sv", "easy", "en"];

/** What an address may say; what it says otherwise counts as not said, so that no copied link breaks. */
const Query = z.object({
  sprak: z.enum(["latt", "en"]).optional().catch(undefined),
  inbaddad: z.literal("1").optional().catch(undefined),
});

export function lookOf(query: Readonly<Record<string, string>>): Look {
  const { sprak, inbaddad } = Query.parse(query);
  const language = SITE_LANGUAGES.find((one) => IN_ADDRESS[one] === (sprak ?? null)) ?? "sv";
  return { language, isEmbedded: inbaddad !== undefined };
}

/**
 * @param path from the site's root, with its own search if it has one
 * @param hash without `#`
 */
export function addressIn(path: string, { language, isEmbedded }: Look, hash = ""): string {
  const [bare = "", own = ""] = path.split("?");
  const search = new URLSearchParams(own);
  const named = IN_ADDRESS[language];
  if (named !== null) search.set("sprak", named);
  if (isEmbedded) search.set("inbaddad", "1");
  return `${bare}${search.size === 0 ? "" : `?${search}`}${hash === "" ? "" : `#${hash}`}`;
}

export const SITE = "/offentligt";
/** Where all districts' sets are layers for map programs (OGC API – Features). */
export const MAP_LAYERS = "/ogc";
export const districtPath = (district: string): string => `${SITE}/${district}`;
/** @param place absent: about all that the district has published */
const tellingPath = (page: string, district: string, place: string | undefined): string =>
  `${districtPath(district)}/${page}${place === undefined ? "" : `?${new URLSearchParams({ plats: place })}`}`;
export const feedbackPath = (district: string, place?: string): string =>
  tellingPath("synpunkt", district, place);
export const thanksPath = (district: string, place?: string): string =>
  tellingPath("synpunkt/tack", district, place);
export const placePath = (district: string, place: string): string => `${SITE}/${district}/plats/${place}`;
