/** `/logga-in`: the way in, in one step or two. */
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import { Notice } from "#client/ui/notice.tsx";
import { CodeStep } from "./code-step.tsx";
import { Door } from "./door.tsx";
import { PasswordStep } from "./password-step.tsx";
import { useEnter } from "./use-enter.ts";

function Refused() {
  const { t } = useTranslation();
  const { data: ways } = useQuery(queries.signInWays());
  const provider = ways?.provider ?? t("signIn.refused.other");
  return (
    <div role="alert" className="mb-6">
      <Notice tone="fault" title={t("signIn.refused.title", { provider })}>
        {t("signIn.refused.body")}
      </Notice>
    </div>
  );
}

export function SignInPage() {
  const { t } = useTranslation();
  const { to = "/", refused = false } = useSearch({ from: "/logga-in" });
  const { me } = useMe();
  const enter = useEnter(to);
  const [step, setStep] = useState<"password" | "code">("password");
  if (step === "code") {
    return (
      <Door heading={t("signIn.code.heading")} intro={t("signIn.code.intro")}>
        <CodeStep onDone={enter} onBack={() => setStep("password")} />
      </Door>
    );
  }
  const isHere = me?.kind === "account";
  return (
    <Door
      heading={t("signIn.heading")}
      intro={isHere ? t("signIn.already", { name: me.name ?? "" }) : t("signIn.intro")}
    >
      {refused && <Refused />}
      <PasswordStep to={to} onDone={enter} onSecondFactor={() => setStep("code")} />
    </Door>
  );
}
