/** Saves what is planned as an effort, with a day and with who comes. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useId, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import { Modal } from "#client/ui/modal.tsx";
import type { JointPlan } from "#data/rules/joint-efforts/joint-plan.ts";
import type { NewEffort } from "#data/schema/effort.ts";
import { type ActorId, DistrictId } from "#data/schema/ids.ts";
import { EffortForm } from "./effort-form.tsx";
import { useEffortWords } from "./use-effort-words.ts";
import { addEffort } from "./write-effort.ts";

interface SaveEffortProps {
  plan: JointPlan;
  chosen: readonly ActorId[];
  /** The day that is proposed first, `YYYY-MM-DD`. */
  day: string | null;
}

/** The districts in which the reader may plan with these actors; that of the first stop first. */
function useDistrictsFor(plan: JointPlan, actors: readonly ActorId[]) {
  const { may } = useMe();
  const { data } = useQuery(queries.districts());
  const first = plan.order.stops[0]?.place.district;
  return (data?.items ?? [])
    .filter(({ id, kind }) => kind === "district" && may("answer", { district: id, actors: [...actors] }))
    .sort((a, b) => Number(b.id === first) - Number(a.id === first));
}

function SaveDialog({ plan, chosen, day, onClose }: SaveEffortProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const navigate = useNavigate();
  const client = useQueryClient();
  const words = useEffortWords();
  const districts = useDistrictsFor(plan, chosen);
  const [own, setOwn] = useState<DistrictId | null>(null);
  const district = own ?? districts[0]?.id ?? null;
  const save = useMutation({
    mutationFn: (effort: NewEffort) => addEffort(effort),
    onSuccess: ({ effort }) => {
      void client.invalidateQueries({ queryKey: queries.efforts().queryKey });
      void navigate({
        to: "/samverkan/$id",
        params: { id: effort.id },
        search: (previous) => ({ lang: previous.lang }),
      });
    },
  });
  const { order, times, attendees } = plan;
  const name = order.stops[0]?.place.name ?? "";
  return (
    <Modal title={t("efforts.save.heading")} onClose={onClose}>
      <p className="mb-4 text-muted" lang="sv">
        {words.list(order.stops.map(({ place }) => place.name))}
      </p>
      <EffortForm
        initial={{
          title: t("efforts.save.title", { name }),
          date: day,
          from: times.hoursTogether?.from ?? null,
          to: times.hoursTogether?.to ?? null,
          participants: chosen.map((actor) => ({ actor, function: null })),
          note: null,
        }}
        actors={attendees.map(({ actor }) => actor)}
        error={save.error}
        isPending={save.isPending}
        onSave={(written) => {
          if (district !== null)
            save.mutate({ ...written, district, stops: order.stops.map((stop) => stop.id), outcome: null });
        }}
        onCancel={onClose}
      >
        <div>
          <label htmlFor={id} className="field-label">
            {t("efforts.save.district")}
          </label>
          <select
            id={id}
            value={district ?? ""}
            onChange={(event) => setOwn(DistrictId.parse(event.target.value))}
            className="input"
          >
            {districts.map((one) => (
              <option key={one.id} value={one.id} lang="sv">
                {one.name}
              </option>
            ))}
          </select>
        </div>
      </EffortForm>
    </Modal>
  );
}

/** Nothing for whoever may not plan here. */
export function SaveEffort(props: SaveEffortProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const mayPlan = useDistrictsFor(props.plan, props.chosen).length > 0;
  if (!mayPlan || props.plan.order.stops.length === 0) return null;
  return (
    <p className="mt-4 print:hidden">
      <Button className="button button-primary" onPress={() => setOpen(true)}>
        {t("efforts.save.open")}
      </Button>
      {isOpen && <SaveDialog {...props} onClose={() => setOpen(false)} />}
    </p>
  );
}
