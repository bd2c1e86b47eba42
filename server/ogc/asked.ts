/** What is asked, in which form and language, and the addresses that the answer names. */
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import type { Env } from "#server/http/person.ts";
import { addressIn, HTML_LANGUAGE, type Look, lookOf, MAP_LAYERS } from "#server/public-site/index.ts";
import type { Link } from "./answers.ts";
import { TYPES } from "./standard.ts";

type Search = Readonly<Record<string, string>>;

export interface Asked {
  /** Scheme, host and port of the installation. */
  site: string;
  look: Look;
  format: "json" | "html";
  /** Below `/ogc`; empty of the landing page. */
  path: string;
  /** As the address has it, without form and language. */
  search: Search;
}

/** Whom nothing says otherwise is answered in JSON: programs often say nothing. */
export function formatOf(c: Context<Env>): Asked["format"] {
  const said = c.req.query("f");
  if (said === "json" || said === "html") return said;
  const supports = [TYPES.json, TYPES.geojson, "application/vnd.oai.openapi+json", TYPES.html];
  const chosen = accepts(c, { header: "Accept", supports, default: TYPES.json });
  return chosen === TYPES.html ? "html" : "json";
}

export function askedOf(c: Context<Env>, site: string): Asked {
  const { f: _f, sprak: _sprak, ...search } = c.req.query();
  return {
    site,
    look: lookOf({ sprak: c.req.query("sprak") ?? "" }),
    format: formatOf(c),
    path: c.req.path.slice(MAP_LAYERS.length),
    search,
  };
}

/** @param path below `/ogc` */
export function addressOf({ site, look }: Pick<Asked, "site" | "look">, path: string, search: Search = {}) {
  const query = new URLSearchParams(search).toString();
  return `${site}${addressIn(`${MAP_LAYERS}${path}${query === "" ? "" : `?${query}`}`, look)}`;
}

/** From the site's root, for a page's own links. */
export const pathOf = ({ look }: Pick<Asked, "look">, path: string, search: Search = {}): string =>
  addressOf({ site: "", look }, path, search);

/** The answer itself, and the same in the other form. */
export function ownLinks(asked: Asked, type: string): Link[] {
  const hreflang = HTML_LANGUAGE[asked.look.language];
  const link = (format: Asked["format"]): Link => ({
    href: addressOf(asked, asked.path, { ...asked.search, f: format }),
    rel: format === asked.format ? "self" : "alternate",
    type: format === "json" ? type : TYPES.html,
    title: format === "json" ? "JSON" : "HTML",
    hreflang,
  });
  return [link("json"), link("html")];
}
