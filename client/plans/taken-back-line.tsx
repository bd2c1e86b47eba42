/** “Ångrat”, over the plans, where the plan that an import had made is gone with it. */
import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { StatusLine } from "#client/ui/status-line.tsx";

export function TakenBackLine() {
  const { t } = useTranslation();
  const isTakenBack = useLocation({ select: ({ state }) => state.isImportTakenBack === true });
  const line = useRef<HTMLDivElement>(null);
  // Whoever took it back stood on a page that is no more.
  useEffect(() => {
    if (isTakenBack) line.current?.focus();
  }, [isTakenBack]);
  return (
    <div ref={line} tabIndex={-1} className="mt-4 outline-none print:hidden">
      <StatusLine>{isTakenBack ? t("edit.undone") : null}</StatusLine>
    </div>
  );
}
