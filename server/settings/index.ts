/** What administrators decide. */
export { mapStyleReader } from "./map-source.ts";
export { mustAdminister } from "./must-administer.ts";
export { type SettingsDeps, settingsRoutes } from "./routes.ts";
export { readSetting } from "./store.ts";
export { termsOf } from "./terms.ts";
