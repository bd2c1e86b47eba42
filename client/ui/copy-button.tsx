/** Copies a text; where the browser does not let a page do that, it says what to do instead. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";

export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("notCopied");
    }
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button className="button" onPress={() => void copy()}>
        {t("form.copy")}
      </Button>
      <span role="status" className="text-sm text-muted empty:hidden">
        {outcome !== null && t(`form.${outcome}`)}
      </span>
    </span>
  );
}
