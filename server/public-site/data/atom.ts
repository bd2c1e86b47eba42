/** A feed of changes as Atom (RFC 4287); pure. */
import { DOMImplementation, XMLSerializer } from "@xmldom/xmldom";
import { filled } from "#data/words/filled.ts";
import { chosenWording } from "#server/public-site/chosen-wording.ts";
import { addressIn, districtPath, HTML_LANGUAGE, type Look, SITE } from "#server/public-site/look.ts";
import { wordsIn } from "#server/public-site/site-words.ts";
import type { FeedEntry } from "./feed-entries.ts";

const ATOM = "http://www.w3.org/2005/Atom";

interface FeedGiven {
  district: { id: string; name: string; administration: string };
  entries: readonly FeedEntry[];
  look: Look;
  /** Scheme, host and port of the installation. */
  site: string;
}

/** What an entry says, line by line. */
function linesOf({ news, isFirst }: FeedEntry, look: Look): string[] {
  const { feed } = wordsIn(look.language).site;
  if (news === null) return [feed.withdrawn];
  if (isFirst) return [feed.first];
  if (news.length === 0) return [feed.same];
  const OF_PLACE = { new: feed.newPlace, gone: feed.gonePlace, changed: feed.changed };
  const OF_MEASURE = { new: feed.newMeasure, gone: feed.goneMeasure, done: feed.done, changed: feed.changed };
  return news.flatMap(({ place, is, measures }) => [
    ...(is === "changed" && measures.length > 0 ? [] : [`${place.name}: ${OF_PLACE[is]}`]),
    ...measures.map(
      (one) =>
        `${place.name}: ${OF_MEASURE[one.is]} – ${chosenWording(one.measure.what, look.language).text}`,
    ),
  ]);
}

const latest = ({ line }: FeedEntry): string => line.withdrawnOn ?? line.publishedOn;

/** @returns the document as text; each version is an entry, which a later taking down changes */
export function atomFeed({ district, entries, look, site }: FeedGiven): string {
  const { feed: words } = wordsIn(look.language).site;
  const document = new DOMImplementation().createDocument(ATOM, "feed", null);
  const feed = document.documentElement;
  const add = (
    parent: Element,
    name: string,
    text = "",
    attributes: Record<string, string> = {},
  ): Element => {
    const child = document.createElementNS(ATOM, name);
    for (const [key, value] of Object.entries(attributes)) child.setAttribute(key, value);
    if (text !== "") child.appendChild(document.createTextNode(text));
    parent.appendChild(child);
    return child;
  };
  const page = `${site}${addressIn(districtPath(district.id), look)}`;
  const self = `${site}${addressIn(`${districtPath(district.id)}/flode`, look)}`;
  // By RFC 3339 times in UTC sort as text.
  const updated = entries.map(latest).sort().at(-1) ?? "1970-01-01T00:00:00Z";

  feed.setAttribute("xml:lang", HTML_LANGUAGE[look.language]);
  add(feed, "id", self);
  add(feed, "title", filled(words.title, { name: district.name }));
  add(feed, "updated", updated);
  add(feed, "link", "", { rel: "self", type: "application/atom+xml", href: self });
  add(feed, "link", "", { rel: "alternate", type: "text/html", href: page });
  add(add(feed, "author"), "name", district.administration);
  for (const entry of entries) {
    const { version, publishedOn } = entry.line;
    const node = add(feed, "entry");
    add(node, "id", `${site}${SITE}/${district.id}/flode#version-${version}`);
    add(node, "title", filled(words.version, { version }));
    add(node, "published", publishedOn);
    add(node, "updated", latest(entry));
    add(node, "link", "", { rel: "alternate", type: "text/html", href: page });
    add(node, "content", linesOf(entry, look).join("\n"), { type: "text" });
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(document)}`;
}
