/** Who is signed in, and what that leads to; a visitor gets the way in. */
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { ChevronDown } from "#client/ui/chevron-down.tsx";
import { AccountLinks } from "./account-links.tsx";
import { SignInLink } from "./sign-in-link.tsx";

export function AccountMenu() {
  const { t } = useTranslation();
  const { me } = useMe();
  const [isOpen, setOpen] = useState(false);
  if (me === undefined) return null;
  if (me.kind !== "account") return <SignInLink />;
  const name = me.name ?? "";
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button aria-label={t("app.account.menu", { name })} className="button max-w-44 min-w-0">
        <span className="truncate">{name}</span>
        <ChevronDown />
      </Button>
      <Popover
        placement="bottom end"
        className="w-64 rounded-xl border border-line bg-paper p-3 shadow-float"
      >
        <Dialog aria-label={t("app.account.menu", { name })} className="outline-none">
          <p className="border-b border-line px-3 pb-2 text-sm break-words text-muted">{me.email}</p>
          <div className="pt-2">
            <AccountLinks onChoose={() => setOpen(false)} />
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
