/** Who asks, and what they may. */
export { accountRoutes } from "./account/routes.ts";
export { hasAdministrator } from "./accounts/grants.ts";
export { type AccessDeps, siteOf } from "./context.ts";
export { identify } from "./identify.ts";
export { meRoutes } from "./me-routes.ts";
export {
  BadCommand,
  type CommandOptions,
  disableCommand,
  inviteCommand,
  listCommand,
  OPERATOR,
  resetCommand,
  roleCommand,
} from "./people/commands.ts";
export { peopleRoutes } from "./people/routes.ts";
export { BadSecret, readSecret } from "./secret-file.ts";
export { isProvider } from "./sign-in/provider.ts";
export { opensSecret, providerReader, sealProvider } from "./sign-in/provider-setting.ts";
export { signInRoutes } from "./sign-in/routes.ts";
export { issueWelcome, welcomeUrl } from "./sign-in/welcome.ts";
export { callbackUrl } from "./sign-in/with-provider.ts";
