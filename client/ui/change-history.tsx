/** Who changed what, and when; asked for once it is unfolded. */
import type { QueryKey } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ChangeList, type ChangeListProps } from "./change-list.tsx";

interface ChangeHistoryProps<Answer, Key extends QueryKey> extends ChangeListProps<Answer, Key> {
  /** What it is the history of, for who hears of several. */
  about?: string;
}

export function ChangeHistory<Answer, Key extends QueryKey>({
  about,
  ...props
}: ChangeHistoryProps<Answer, Key>) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure isExpanded={isOpen} onExpandedChange={setOpen}>
      <Button slot="trigger" className="text-link font-semibold">
        {t("edit.history.title")}
        {about !== undefined && <span className="sr-only">: {about}</span>}
      </Button>
      <DisclosurePanel>{isOpen && <ChangeList {...props} />}</DisclosurePanel>
    </Disclosure>
  );
}
