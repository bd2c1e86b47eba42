/** Who answers for what at the place, and when. */
import { useTranslation } from "react-i18next";
import { ActorLink, useActorName } from "#client/records/actor-name.tsx";
import type { ActorId } from "#data/schema/ids.ts";
import { Role } from "#data/schema/measure.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

interface Part {
  actor: ActorId;
  role: Role;
  rows: MeasureRow[];
}

/** One line per actor and role, those who lead first. */
function partsOf(rows: readonly MeasureRow[]): Part[] {
  const parts = new Map<string, Part>();
  for (const row of rows) {
    for (const { actor, role } of row.responsibilities) {
      const part = parts.get(`${role} ${actor}`) ?? { actor, role, rows: [] };
      if (!part.rows.includes(row)) part.rows.push(row);
      parts.set(`${role} ${actor}`, part);
    }
  }
  return [...parts.values()];
}

export function People({ rows }: { rows: readonly MeasureRow[] }) {
  const { t } = useTranslation();
  const name = useActorName();
  const order = new Intl.Collator("sv");
  const parts = partsOf(rows).sort(
    (a, b) =>
      Role.options.indexOf(a.role) - Role.options.indexOf(b.role) ||
      order.compare(name(a.actor), name(b.actor)),
  );
  if (parts.length === 0) return <p className="text-muted">{t("places.people.empty")}</p>;
  return (
    <table className="w-full text-left">
      <thead className="border-b border-line text-sm text-muted">
        <tr>
          <th className="py-1.5 pr-3 font-semibold">{t("places.people.actor")}</th>
          <th className="py-1.5 pr-3 font-semibold">{t("places.people.role")}</th>
          <th className="py-1.5 pr-3 text-right font-semibold">{t("places.people.measures")}</th>
          <th className="hidden py-1.5 font-semibold @md:table-cell">{t("places.people.when")}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={`${part.role} ${part.actor}`} className="border-b border-line align-top">
            <th scope="row" lang="sv" className="py-1.5 pr-3 font-normal">
              <ActorLink id={part.actor} />
            </th>
            <td className="py-1.5 pr-3">{t(`terms.role.${part.role}`)}</td>
            <td className="tabular py-1.5 pr-3 text-right">{part.rows.length}</td>
            <td lang="sv" className="hidden py-1.5 text-sm text-muted @md:table-cell">
              {[...new Set(part.rows.flatMap((row) => row.schedule.words ?? []))].join("; ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
