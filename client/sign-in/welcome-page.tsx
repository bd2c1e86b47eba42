/** `/valkommen#<token>`: what a one-time link leads to. */
import { useQuery } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { Failure, Loading } from "#client/ui/state.tsx";
import { BadLink, isBadLink } from "./bad-link.tsx";
import { Door } from "./door.tsx";
import { useToken } from "./use-token.ts";
import { WelcomeForm } from "./welcome-form.tsx";

export function WelcomePage() {
  const { t } = useTranslation();
  const token = useToken();
  const { data, error, refetch } = useQuery({
    queryKey: ["welcome", token],
    queryFn: ({ signal }) =>
      parseResponse(api.welcome.look.$post({ json: { token: token ?? "" } }, { init: { signal } })),
    enabled: token !== null,
    staleTime: Number.POSITIVE_INFINITY,
    // In memory no longer than the view is.
    gcTime: 0,
  });
  if (token === null) return <BadLink isMissing />;
  if (isBadLink(error)) return <BadLink isMissing={false} />;
  if (data !== undefined) return <WelcomeForm token={token} welcome={data} />;
  return (
    <Door heading={t("signIn.welcome.loading")}>
      {error === null ? <Loading lines={4} /> : <Failure error={error} onRetry={() => void refetch()} />}
    </Door>
  );
}
