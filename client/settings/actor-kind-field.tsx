/** What kind of actor it is. */
import { useTranslation } from "react-i18next";
import { ActorKind } from "#data/schema/actor.ts";

interface ActorKindFieldProps {
  id: string;
  value: ActorKind;
  onChange: (kind: ActorKind) => void;
}

export function ActorKindField({ id, value, onChange }: ActorKindFieldProps) {
  const { t } = useTranslation();
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {t("actorEdit.field.kind")}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChange(ActorKind.parse(target.value))}
        className="input mt-1"
      >
        {ActorKind.options.map((kind) => (
          <option key={kind} value={kind}>
            {t(`terms.actorKind.${kind}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
