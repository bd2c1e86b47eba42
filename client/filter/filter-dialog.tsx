/** Everything that can be filtered by, with counts; the map answers behind it while one chooses. */
import { useMemo } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { View } from "#client/model/use-view.ts";
import { facetCounts } from "#data/rules/facet-counts.ts";
import { filterContext } from "#data/rules/filter-context.ts";
import { ActorField } from "./actor-field.tsx";
import { FacetField } from "./facet-field.tsx";
import { FIELD_ORDER } from "./field-order.ts";
import { OpenDrugSceneField } from "./open-drug-scene-field.tsx";

function Fields({ view }: { view: View }) {
  const { filter } = useFilter();
  const context = useMemo(() => filterContext(view.allPlaces, view.actors), [view.allPlaces, view.actors]);
  const counts = useMemo(() => facetCounts(view.allRows, filter, context), [view.allRows, filter, context]);
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <ActorField actors={view.actors} counts={counts.actor} />
      <OpenDrugSceneField counts={counts.openDrugScene} />
      {FIELD_ORDER.map((facet) => (
        <FacetField key={facet} facet={facet} counts={counts[facet]} />
      ))}
    </div>
  );
}

export function FilterDialog({ view }: { view: View }) {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button className="inline-flex items-center gap-1 rounded-full border border-line-strong/60 bg-paper px-3 py-1 text-sm font-semibold hover:border-accent">
        <span aria-hidden="true">+</span> {t("filter.add")}
      </Button>
      <Popover
        placement="bottom start"
        className="max-h-[80dvh] w-[min(40rem,calc(100vw-1.5rem))] overflow-auto rounded-2xl border border-line bg-paper shadow-float"
      >
        <Dialog aria-label={t("filter.label")} className="p-5 outline-none">
          {({ close }) => (
            <>
              <Fields view={view} />
              <div className="sticky bottom-0 -mx-5 mt-5 -mb-5 border-t border-line bg-paper px-5 py-3 text-right">
                <Button onPress={close} className="button button-primary">
                  {t("filter.close")}
                </Button>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
