/** The views in the header: as many in a row as there is room for, the rest a press away. */
import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ChevronDown } from "#client/ui/chevron-down.tsx";
import { classes } from "#client/ui/classes.ts";
import { useMedia } from "#client/ui/use-media.ts";
import { useViews, type ViewLink, ViewLinks } from "./view-links.tsx";

/** How many of the longest names fit beside the product's name and the account, in either language. */
const FIT = { narrow: 4, wide: 8 };

function MoreViews({ views }: { views: readonly ViewLink[] }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const here = useLocation({
    select: ({ pathname }) => views.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`)),
  });
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        className={classes(
          "flex shrink-0 items-center gap-1.5 rounded-lg px-3 py-1.5 whitespace-nowrap",
          here === undefined ? "text-ink hover:bg-paper-2" : "bg-wash font-semibold text-accent",
        )}
      >
        {t("app.nav.more")}
        <ChevronDown />
      </Button>
      <Popover
        placement="bottom start"
        className="w-56 rounded-xl border border-line bg-paper p-3 shadow-float"
      >
        <Dialog aria-label={t("app.nav.more")} className="outline-none">
          <ViewLinks stacked views={views} onChoose={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

export function MainNav() {
  const { t } = useTranslation();
  const views = useViews();
  const fit = useMedia("(min-width: 84rem)") ? FIT.wide : FIT.narrow;
  // A menu for one alone would take the room of that one.
  const inRow = views.length <= fit + 1 ? views.length : fit;
  const rest = views.slice(inRow);
  return (
    <nav aria-label={t("app.nav.label")} className="flex min-w-max flex-1 gap-1">
      <ViewLinks views={views.slice(0, inRow)} />
      {rest.length > 0 && <MoreViews views={rest} />}
    </nav>
  );
}
