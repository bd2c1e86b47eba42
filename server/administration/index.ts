/** What administrators do to settings and accounts: traced, told, and possible to take back. */
export { type AdminChange, adminChangesOf, findAdminChange } from "./admin-changes.ts";
export { adminHistory } from "./history.ts";
export { recordAdminChange } from "./record.ts";
export { standingOf } from "./since.ts";
