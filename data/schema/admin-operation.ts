/** What administrators do (administrativa ändringar) as plain data: to a setting or an account, and what takes it back. */
import { z } from "zod";
import { GivenGrant } from "./account.ts";
import { AccountId, DistrictId } from "./ids.ts";
import { SettingKey } from "./setting.ts";

const ofAccount = { account: AccountId };
/** The district's roles, whole. */
const grantsHere = { district: DistrictId, grants: z.array(GivenGrant) };
/** A one-time link by its token's hash, of no use to anyone without the token. */
const oneLink = { link: z.string() };

const SetSetting = z.strictObject({
  kind: z.literal("set-setting"),
  district: DistrictId,
  key: SettingKey,
  /** As it is stored: of the setting's own shape at the time, its secret sealed. */
  value: z.unknown(),
});
export type SetSetting = z.infer<typeof SetSetting>;

const SetGrants = z.strictObject({ kind: z.literal("set-grants"), ...ofAccount, ...grantsHere });

const SetDisabled = z.strictObject({ kind: z.literal("set-disabled"), ...ofAccount, disabled: z.boolean() });

const Invite = z.strictObject({ kind: z.literal("invite"), ...ofAccount, ...grantsHere });
const WithdrawInvitation = z.strictObject({ kind: z.literal("withdraw-invitation"), ...ofAccount });

const MakeLink = z.strictObject({
  kind: z.literal("make-link"),
  ...ofAccount,
  ...oneLink,
  secondFactor: z.boolean(),
});
const WithdrawLink = z.strictObject({ kind: z.literal("withdraw-link"), ...ofAccount, ...oneLink });

export const AdminOperation = z.discriminatedUnion("kind", [
  SetSetting,
  SetGrants,
  SetDisabled,
  Invite,
  WithdrawInvitation,
  MakeLink,
  WithdrawLink,
]);
export type AdminOperation = z.infer<typeof AdminOperation>;

/** What takes one back. A link cannot be made again as it was: nothing takes back that one was withdrawn. */
export const AdminReverse = z.discriminatedUnion("kind", [
  SetSetting,
  SetGrants,
  SetDisabled,
  WithdrawInvitation,
  WithdrawLink,
]);
export type AdminReverse = z.infer<typeof AdminReverse>;
