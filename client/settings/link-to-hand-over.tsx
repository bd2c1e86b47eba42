/** A one-time link, shown once: nobody but the one who made it can send it on. */

import { Button, Input, Label, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { CopyButton } from "#client/ui/copy-button.tsx";
import { ModalActions } from "#client/ui/modal.tsx";
import { Moment } from "#client/ui/moment.tsx";
import type { OneTimeLink } from "#data/schema/account.ts";

interface LinkToHandOverProps {
  /** Null for somebody who already had an account. */
  link: NonNullable<z.infer<typeof OneTimeLink>["link"]> | null;
  onDone: () => void;
}

export function LinkToHandOver({ link, onDone }: LinkToHandOverProps) {
  const { t } = useTranslation();
  return (
    <div className="space-y-5">
      {link === null ? (
        <p role="status">{t("people.link.none")}</p>
      ) : (
        <>
          <TextField value={link.url} isReadOnly autoFocus>
            <Label className="field-label">{t("people.link.field")}</Label>
            <Input className="input font-mono text-sm" onFocus={(event) => event.currentTarget.select()} />
          </TextField>
          <p role="status">
            {t("people.link.handOver")} {t("people.link.until")} <Moment at={link.expiresAt} />.
          </p>
        </>
      )}
      <ModalActions>
        <Button className={link === null ? "button button-primary" : "button"} onPress={onDone}>
          {t("form.done")}
        </Button>
        {link !== null && <CopyButton text={link.url} />}
      </ModalActions>
    </div>
  );
}
