/** Each setting: its shape as it is stored, what counts until somebody sets it, and what of it may leave the server. */
import { z } from "zod";
import { Mailbox, NO_MAILBOX } from "#data/schema/mailbox.ts";
import {
  MapSource,
  Retention,
  SETTING_DEFAULTS,
  type SettingKey,
  SignInProvider,
  StoredProvider,
  StoredRetention,
} from "#data/schema/setting.ts";

interface SettingKind {
  stored: z.ZodType;
  otherwise: unknown;
  /** What is not named here stays on the server. */
  shown: readonly string[];
}

export const SETTING_KINDS: Readonly<Record<SettingKey, SettingKind>> = {
  retention: {
    stored: StoredRetention,
    otherwise: SETTING_DEFAULTS.retention,
    shown: Object.keys(Retention.shape),
  },
  "map-source": { stored: MapSource, otherwise: { styleUrl: null }, shown: Object.keys(MapSource.shape) },
  "sign-in-provider": {
    stored: StoredProvider.nullable(),
    otherwise: null,
    shown: Object.keys(SignInProvider.shape),
  },
  mailbox: { stored: Mailbox, otherwise: NO_MAILBOX, shown: Object.keys(Mailbox.shape) },
};

const Fields = z.record(z.string(), z.unknown()).nullable();

/** A value as it is shown and logged; also one whose shape is no longer the setting's. */
export function shownSetting(key: SettingKey, value: unknown): Record<string, unknown> | null {
  const fields = Fields.parse(value);
  if (fields === null) return null;
  const { shown } = SETTING_KINDS[key];
  return Object.fromEntries(Object.entries(fields).filter(([field]) => shown.includes(field)));
}
