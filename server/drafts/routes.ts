/** `/api/drafts`: from a document to a plan. */
import { router } from "#server/http/route.ts";
import { comingRoutes } from "./coming-routes.ts";
import { commitRoutes } from "./commit-routes.ts";
import type { DraftDeps } from "./deps.ts";
import { differenceRoutes } from "./difference-routes.ts";
import { draftFindingsRoutes } from "./findings-routes.ts";
import { nextYearRoutes } from "./next-year-routes.ts";
import { reviewRoutes } from "./review-routes.ts";
import { takeInRoutes } from "./take-in-routes.ts";

export const draftsRoutes = (deps: DraftDeps) =>
  router()
    .route("/", takeInRoutes(deps))
    .route("/", nextYearRoutes(deps))
    .route("/", comingRoutes(deps))
    .route("/", reviewRoutes(deps))
    .route("/", commitRoutes(deps))
    .route("/", differenceRoutes(deps))
    .route("/", draftFindingsRoutes(deps));
