/** From documents to plans: read in the background, reviewed by a person, committed as one change. */
export { ComingRows } from "./coming-rows.ts";
export { removeExpiredFiles, removeNotesFromDocuments } from "./document-term.ts";
export { removeExpiredDrafts } from "./expiry.ts";
export { Proposals } from "./proposals.ts";
export { DraftReader } from "./reader.ts";
export { draftsRoutes } from "./routes.ts";
export { sourceRoutes } from "./source-routes.ts";
