/** A one-time link that does not work, and what to do then. */
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { Door } from "./door.tsx";

/** What the server says of a link that is not good: it has no such thing, or cannot even read it. */
const BAD = new Set(["not-found", "invalid", "signed-out"]);

export const isBadLink = (error: Error | null): boolean =>
  error instanceof ApiError &&
  BAD.has(error.problem.kind) &&
  (error.problem.issues ?? []).every(({ path }) => path === "token");

/** @param isMissing whether the address holds no token at all, as after a reload */
export function BadLink({ isMissing }: { isMissing: boolean }) {
  const { t } = useTranslation();
  return (
    <Door heading={t("signIn.welcome.bad.heading")}>
      <p>{t(isMissing ? "signIn.welcome.bad.missing" : "signIn.welcome.bad.body")}</p>
      <p className="mt-3 text-muted">{t("signIn.welcome.bad.next")}</p>
    </Door>
  );
}
