/** What one seldom changes: beside the rest where there is room, folded together on a phone, where what is found comes first. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMedia } from "#client/ui/use-media.ts";

interface FurtherChoicesProps {
  /** Whether something is chosen there: then it says so. */
  isChosen: boolean;
  children: ReactNode;
}

export function FurtherChoices({ isChosen, children }: FurtherChoicesProps) {
  const { t } = useTranslation();
  const hasRoom = useMedia("(min-width: 40rem)");
  if (hasRoom) return children;
  return (
    <details>
      <summary className="min-h-6 cursor-pointer font-semibold">
        {t("efforts.choose.further")}
        {isChosen && <span className="font-normal text-muted"> · {t("efforts.choose.furtherChosen")}</span>}
      </summary>
      <div className="mt-3 grid gap-3">{children}</div>
    </details>
  );
}
