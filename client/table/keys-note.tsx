/** The keys that the grid understands, for who asks. */
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";

const ITEMS = ["move", "range", "copy", "edit", "row", "undo", "sort"] as const;

export function KeysNote({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useTranslation();
  const items = ITEMS.filter((item) => mayWrite || (item !== "edit" && item !== "row" && item !== "undo"));
  return (
    <DialogTrigger>
      <Button className="button">{t("table.keys.open")}</Button>
      <Popover
        placement="bottom start"
        className="w-[min(30rem,calc(100vw-1.5rem))] rounded-2xl border border-line bg-paper shadow-float"
      >
        <Dialog className="p-5 outline-none">
          <Heading slot="title" level={2} className="mb-2 font-serif text-xl font-semibold">
            {t("table.keys.title")}
          </Heading>
          <ul className="list-disc space-y-1 pl-5">
            {items.map((item) => (
              <li key={item}>{t(`table.keys.items.${item}`)}</li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
