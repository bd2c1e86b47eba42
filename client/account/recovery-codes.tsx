/** Recovery codes, shown once: to copy, to keep as a file, to print. */
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CopyButton } from "#client/ui/copy-button.tsx";

interface RecoveryCodesProps {
  codes: readonly string[];
  email: string;
  onDone: () => void;
}

/** Hands a text over as a file. */
function saveAsFile(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export function RecoveryCodes({ codes, email, onDone }: RecoveryCodesProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  // They have taken the place of the button that was pressed.
  useEffect(() => heading.current?.focus(), []);
  const text = `${t("account.codes.fileHead", { email })}\n\n${codes.join("\n")}\n`;
  return (
    <div className="space-y-4">
      <h3 ref={heading} tabIndex={-1} className="font-semibold outline-none">
        {t("account.codes.title")}
      </h3>
      <p className="text-muted">{t("account.codes.about")}</p>
      <ul className="grid gap-x-8 gap-y-1 rounded-lg bg-paper-2 px-5 py-4 font-mono text-[0.9375rem] sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2 print:hidden">
        <CopyButton text={text} />
        <Button className="button" onPress={() => saveAsFile(text, t("account.codes.file"))}>
          {t("account.codes.download")}
        </Button>
        <Button className="button" onPress={() => print()}>
          {t("account.codes.print")}
        </Button>
        <Button className="button button-primary" onPress={onDone}>
          {t("account.codes.saved")}
        </Button>
      </div>
    </div>
  );
}
