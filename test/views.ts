/** The project's dataset as different people see it, without a database. */
import { VISITOR, type Viewer } from "#data/rules/permissions.ts";
import { makeSnapshot, makeView, readDatasetFiles, type View } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";

export const { dataset } = await readDatasetFiles(paths.data);
const whole = makeSnapshot(1, {
  dataset,
  versions: new Map(),
  planVersions: new Map(),
  fromDocuments: new Set(),
  actorVersions: new Map(),
  placeVersions: new Map(),
  decisions: new Map(),
  assignments: new Map(),
});

export const viewFor = (viewer: Viewer): View => makeView(whole, viewer);

/** As who works in the city's own administration sees it. */
export const insideView = viewFor({ grants: [{ district: null, role: "reader", actors: new Set() }] });
export const publicView = viewFor(VISITOR);
