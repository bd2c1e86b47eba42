/**
 * Nouns for kinds of places, as plans use them for a part of a named site.
 *
 * From the kinds of data/schema/place.ts and DOMAIN ("the walkway, the car park, the corner by the shop").
 */
import { anyOf } from "#data/rules/vocabulary/patterns.ts";

/** A part of a site begins with one of these, perhaps after an article. */
const SPOT_NOUNS = [
  "gångväg*",
  "gångstråk*",
  "gångtunnel*",
  "stråk*",
  "stig*",
  "torg*",
  "parkering*",
  "cykelparkering*",
  "garage*",
  "park",
  "parken",
  "parkens",
  "lekplats*",
  "lekpark*",
  "parklek*",
  "hörn*",
  "entré*",
  "tunnelbaneentré*",
  "tunnelbaneuppgång*",
  "uppgång*",
  "trappa*",
  "trappor*",
  "tunnel*",
  "tunneln",
  "bro",
  "bron",
  "bänk*",
  "sittplats*",
  "kiosk*",
  "grillkiosk*",
  "busstorg*",
  "busshållplats*",
  "port",
  "porten",
  "portar*",
  "innergård*",
  "gård*",
  "kull*",
  "skogsparti*",
  "grönområde*",
  "grönyt*",
  "yta",
  "ytan",
  "ytor*",
  "mur*",
  "centrum*",
  "centrumhus*",
  "galleri*",
];

export const SPOT_START = new RegExp(
  `^(?:(?:en|ett|den|det|de|stora|lilla|nya|gamla|norra|södra|östra|västra|inre|yttre) ){0,3}${anyOf(...SPOT_NOUNS).source}`,
  "iu",
);

/** Words that name no place by themselves: "Torget" is a spot only where the row's site is known. */
export const GENERIC = anyOf(
  ...SPOT_NOUNS,
  "stora",
  "lilla",
  "nya",
  "gamla",
  "norra",
  "södra",
  "östra",
  "västra",
  "mellan",
  "och",
  "vid",
  "i",
  "på",
  "under",
  "till",
  "kyrk*",
  "brf",
  "bostadsrättsförening*",
  "tunnelban*",
  "fastighet*",
);

/** How the names of Swedish squares, streets, parks and quarters end. */
export const PLACE_NAME_END =
  /(?:torg|torget|gatan|gata|vägen|väg|gränd|gränden|parken|park|lunden|lund|plan|plats|platsen|backen|backe|berget|berg|höjden|dalen|fältet|fält|ängen|holmen|viken|stranden|strand|kajen|bron|stigen|allén|tunneln|centrum|trädgård|täppan|hamnen|gård|gärdet|området|kvarteren|kvarteret|slussen|tull)$/u;
