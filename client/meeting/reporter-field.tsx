/** In whose name a follow-up is noted: one of the measure's own actors, or the meeting as such. */
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useActorName } from "#client/records/actor-name.tsx";
import { ActorId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

interface ReporterFieldProps {
  row: Pick<MeasureRow, "responsibilities">;
  value: ActorId | null;
  onChange: (actor: ActorId | null) => void;
}

/** Who answers for the measure speaks for it, unless another is chosen. */
export const reporterOf = ({ responsibilities }: ReporterFieldProps["row"]): ActorId | null =>
  (responsibilities.find(({ role }) => role === "lead") ?? responsibilities[0])?.actor ?? null;

export function ReporterField({ row, value, onChange }: ReporterFieldProps) {
  const { t } = useTranslation();
  const name = useActorName();
  const id = useId();
  const actors = [...new Set(row.responsibilities.map(({ actor }) => actor))];
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {t("meeting.reporter")}
      </label>
      <select
        id={id}
        className="input"
        value={value ?? ""}
        onChange={({ target }) => onChange(ActorId.safeParse(target.value).data ?? null)}
      >
        {actors.map((actor) => (
          <option key={actor} value={actor} lang="sv">
            {name(actor)}
          </option>
        ))}
        <option value="">{t("meeting.nobody")}</option>
      </select>
    </div>
  );
}
