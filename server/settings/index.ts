/** What administrators decide. */
export type { SettingsDeps } from "./deps.ts";
export { mailboxOf } from "./mailbox.ts";
export { mapStyleReader } from "./map-source.ts";
export { mustAdminister } from "./must-administer.ts";
export { settingsRoutes } from "./routes.ts";
export { readSetting } from "./store.ts";
export { termsOf } from "./terms.ts";
