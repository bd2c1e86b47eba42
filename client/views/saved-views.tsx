/** The button beside the filters that opens the saved views. */
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { ViewMenu } from "./view-menu.tsx";

export function SavedViews() {
  const { t } = useTranslation();
  const { me } = useMe();
  // Whoever has no role has nobody to keep views for.
  if ((me?.grants.length ?? 0) === 0) return null;
  return (
    <DialogTrigger>
      <Button className="inline-flex items-center gap-1 rounded-full border border-line-strong/60 bg-paper px-3 py-1 text-sm font-semibold hover:border-accent">
        {t("views.heading")}
      </Button>
      <Popover
        placement="bottom start"
        className="max-h-[80dvh] w-[min(26rem,calc(100vw-1.5rem))] overflow-auto rounded-2xl border border-line bg-paper shadow-float"
      >
        <Dialog className="p-5 outline-none">
          {({ close }) => (
            <>
              <Heading slot="title" level={2} className="mb-3 font-serif text-xl font-semibold">
                {t("views.heading")}
              </Heading>
              <ViewMenu onOpen={close} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
