/** The header's content on a phone, folded into one button. */
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { showPalette } from "#client/palette/palette-state.ts";
import { AccountLinks } from "./account-links.tsx";
import { LanguageLink } from "./language-link.tsx";
import { SignInLink } from "./sign-in-link.tsx";
import { ThemeButton } from "./theme-button.tsx";
import { useViews, ViewLinks } from "./view-links.tsx";

export function PhoneMenu() {
  const { t } = useTranslation();
  const { me } = useMe();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const views = useViews();
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button">{t("app.nav.menu")}</Button>
      <Popover
        placement="bottom end"
        className="w-64 overflow-y-auto rounded-xl border border-line bg-paper p-3 shadow-float"
      >
        <Dialog aria-label={t("app.nav.label")} className="outline-none">
          <Button
            className="button mb-3 w-full justify-center"
            onPress={() => {
              close();
              showPalette(true);
            }}
          >
            {t("palette.open")}
          </Button>
          <nav aria-label={t("app.nav.label")}>
            <ViewLinks stacked views={views} onChoose={close} />
          </nav>
          {me !== undefined && (
            // biome-ignore lint/a11y/useKeyWithClickEvents: a link answers the keyboard with a click of its own.
            // biome-ignore lint/a11y/noStaticElementInteractions: it is the link inside that is pressed.
            <div className="mt-3 border-t border-line pt-3" onClick={close}>
              {me.kind === "account" ? (
                <>
                  <p className="truncate px-3 pb-1 text-sm text-muted">{me.name}</p>
                  <AccountLinks onChoose={close} />
                </>
              ) : (
                <SignInLink className="w-full justify-center" />
              )}
            </div>
          )}
          <div className="mt-3 flex items-center justify-between border-t border-line pt-3">
            <LanguageLink />
            <ThemeButton />
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
