/** Who changed what, and when; asked for once it is unfolded. */
import type { QueryKey } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ChangeList, type ChangeListProps } from "./change-list.tsx";

export function ChangeHistory<Answer, Key extends QueryKey>(props: ChangeListProps<Answer, Key>) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure isExpanded={isOpen} onExpandedChange={setOpen}>
      <Button slot="trigger" className="text-link font-semibold">
        {t("edit.history.title")}
      </Button>
      <DisclosurePanel>{isOpen && <ChangeList {...props} />}</DisclosurePanel>
    </Disclosure>
  );
}
