/** What administrators decide. */
export { logDaysOf } from "./log-days.ts";
export { mapStyleReader } from "./map-source.ts";
export { type SettingsDeps, settingsRoutes } from "./routes.ts";
export { readSetting } from "./store.ts";
