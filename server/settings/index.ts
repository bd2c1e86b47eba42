/** What administrators decide. */
export { readSetting, type SettingKey, type Stored, writeSetting } from "./store.ts";
