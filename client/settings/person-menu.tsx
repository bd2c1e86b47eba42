/** What can be done with a person's account. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ChevronDown } from "#client/ui/chevron-down.tsx";
import type { Person } from "#data/schema/account.ts";

export type PersonAction = "roles" | "reset" | "withdraw" | "close" | "open" | "history";

interface PersonMenuProps {
  person: Person;
  onAct: (person: Person, action: PersonAction) => void;
}

export function PersonMenu({ person, onAct }: PersonMenuProps) {
  const { t } = useTranslation();
  const actions: readonly PersonAction[] = [
    "roles",
    ...(person.isDisabled ? (["open"] as const) : (["reset", "close"] as const)),
    ...(person.isActive ? [] : (["withdraw"] as const)),
    "history",
  ];
  return (
    <MenuTrigger>
      <Button className="button" aria-label={t("people.changeNamed", { name: person.name })}>
        {t("people.change")}
        <ChevronDown />
      </Button>
      <Popover
        placement="bottom end"
        className="min-w-48 rounded-xl border border-line bg-paper p-1.5 shadow-float"
      >
        <Menu className="outline-none">
          {actions.map((action) => (
            <MenuItem
              key={action}
              onAction={() => onAct(person, action)}
              className="cursor-pointer rounded-lg px-3 py-1.5 outline-none data-focused:bg-wash"
            >
              {t(`people.actions.${action}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
