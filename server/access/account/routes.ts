/** `/api/account`: one's own account, password, second factor, passkeys and sessions. */
import type { AccessDeps } from "#server/access/context.ts";
import { router } from "#server/http/route.ts";
import { ownRoutes } from "./own-routes.ts";
import { passkeyRoutes } from "./passkey-routes.ts";
import { secondFactorRoutes } from "./second-factor-routes.ts";
import { sessionRoutes } from "./session-routes.ts";

export const accountRoutes = (deps: AccessDeps) =>
  router()
    .route("/", ownRoutes(deps))
    .route("/", secondFactorRoutes(deps))
    .route("/", passkeyRoutes(deps))
    .route("/", sessionRoutes(deps));
