/** Starts the page: language, theme, cache, outbox, router. */
import "./styles.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "./api/query-client.ts";
import { createAppRouter } from "./app/router.tsx";
import { followTheme } from "./app/theme.ts";
import { startI18n } from "./i18n/index.ts";
import { putRecord } from "./model/put-record.ts";
import { browserOutbox, OutboxProvider } from "./outbox/index.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root");

followTheme();
startI18n("sv");
const queryClient = createQueryClient();
const outbox = browserOutbox({
  onMade: (now) => putRecord(queryClient, now),
  onRest: () => void queryClient.invalidateQueries(),
});

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <OutboxProvider value={outbox}>
        <RouterProvider router={createAppRouter(queryClient)} />
      </OutboxProvider>
    </QueryClientProvider>
  </StrictMode>,
);
