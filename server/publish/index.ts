/** Publishing: what everyone may have, made, proposed, approved by a second person, and kept apart. */
export { isBy } from "./inside.ts";
export { makeSet, outlineContext } from "./make.ts";
export { publicRoutes } from "./public-routes.ts";
export { type PublishedStore, publishedStore } from "./published-store.ts";
export { readProposal, readPublication, setPublicationVersion, writePublication } from "./records.ts";
export { publishRoutes } from "./routes.ts";
export {
  addVersion,
  findPublished,
  type KnownVersion,
  latestPublished,
  nextNumber,
  setWithdrawn,
} from "./store.ts";
