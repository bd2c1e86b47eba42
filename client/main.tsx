/** Starts the page: language, theme, cache, router. */
import "./styles.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "./api/query-client.ts";
import { createAppRouter } from "./app/router.tsx";
import { applyTheme, storedTheme } from "./app/theme.ts";
import { startI18n } from "./i18n/index.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root");

applyTheme(storedTheme());
startI18n("sv");
const queryClient = createQueryClient();

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={createAppRouter(queryClient)} />
    </QueryClientProvider>
  </StrictMode>,
);
