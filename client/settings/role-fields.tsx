/** The roles to choose from, each with what it gives: one of them for who is new, several for who is known. */
import { Checkbox, CheckboxGroup, FieldError, Label, Radio, RadioGroup } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CheckMark } from "#client/ui/check-mark.tsx";
import { RadioMark } from "#client/ui/radio-mark.tsx";
import { AccessRole } from "#data/schema/access.ts";

const CHOICE =
  "group flex cursor-pointer gap-3 rounded-lg px-2 py-1.5 data-focus-visible:outline-2 data-focus-visible:outline-accent";
const FAULT = "mt-1 block text-sm font-semibold text-fault";

function Words({ role }: { role: AccessRole }) {
  const { t } = useTranslation();
  return (
    <span className="leading-snug">
      <span className="block font-semibold">{t(`people.role.${role}.name`)}</span>
      <span className="block text-sm text-muted">{t(`people.role.${role}.gives`)}</span>
    </span>
  );
}

interface OneRoleProps {
  /** Said once somebody has tried to go on without one. */
  isMissing: boolean;
  value: AccessRole | null;
  onChange: (role: AccessRole) => void;
}

export function OneRole({ isMissing, value, onChange }: OneRoleProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup
      isRequired
      isInvalid={isMissing}
      value={value}
      onChange={(role) => onChange(AccessRole.parse(role))}
    >
      <Label className="field-label">{t("people.invite.role")}</Label>
      <div className="-mx-2 mt-1">
        {AccessRole.options.map((role) => (
          <Radio key={role} value={role} className={CHOICE}>
            <span className="mt-0.5">
              <RadioMark />
            </span>
            <Words role={role} />
          </Radio>
        ))}
      </div>
      <FieldError className={FAULT}>{t("people.roleMissing")}</FieldError>
    </RadioGroup>
  );
}

interface SeveralRolesProps {
  value: readonly AccessRole[];
  onChange: (roles: readonly AccessRole[]) => void;
}

export function SeveralRoles({ value, onChange }: SeveralRolesProps) {
  const { t } = useTranslation();
  return (
    <CheckboxGroup
      value={[...value]}
      onChange={(roles) => onChange(roles.map((role) => AccessRole.parse(role)))}
    >
      <Label className="field-label">{t("people.roles.field")}</Label>
      <p className="text-sm text-muted">{t("people.roles.about")}</p>
      <div className="-mx-2 mt-1">
        {AccessRole.options.map((role) => (
          <Checkbox key={role} value={role} className={CHOICE}>
            <span className="mt-0.5">
              <CheckMark />
            </span>
            <Words role={role} />
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
