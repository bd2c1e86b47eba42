/** What the menu of saved views holds: one's own, those that are shared, and a name for what is shown now. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { useUndo } from "#client/model/use-undo.ts";
import { SavedLine } from "#client/ui/saved-line.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import type { SavedView } from "#data/schema/saved-view.ts";
import { NameForm } from "./name-form.tsx";
import { useAddress } from "./use-address.ts";
import { useHome } from "./use-home.ts";
import { keepView, useKeepView, useRemoveView, useSavedViews } from "./use-saved-views.ts";
import { ViewRow } from "./view-row.tsx";

export function ViewMenu({ onOpen }: { onOpen: () => void }) {
  const { t, i18n } = useTranslation();
  const address = useAddress();
  const { data, error, isPending, refetch } = useSavedViews();
  const { district, shareWords } = useHome(data?.districts ?? []);
  const keep = useKeepView();
  const remove = useRemoveView();
  const undo = useUndo();
  // Counts up with each view that is saved, so that the form is empty again.
  const [saved, setSaved] = useState(0);

  const refused = (fault: Error): string =>
    fault instanceof ApiError
      ? fault.problem.detail[i18n.language === "en" ? "en" : "sv"]
      : t("app.error.offline");
  const tell = (words: string, about: string, takeBack: (() => Promise<unknown>) | null) =>
    undo.tell({ words, about, takeBack, refused });
  const onRemove = (view: SavedView) => {
    const { name, address: former, district: home, isShared } = view;
    remove.mutate(view, {
      onSuccess: () =>
        tell(t("views.removed", { name }), name, () =>
          keepView({ name, address: former, district: home, isShared }),
        ),
      onError: (fault) => tell(refused(fault), name, null),
    });
  };

  if (isPending) return <Loading lines={3} />;
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  const groups = [
    { key: "mine", views: data.items.filter((view) => view.isMine) },
    { key: "others", views: data.items.filter((view) => !view.isMine) },
  ] as const;
  return (
    <div className="space-y-4">
      <SavedLine undo={undo} />
      {data.items.length === 0 && <Empty title={t("views.empty.title")}>{t("views.empty.body")}</Empty>}
      {groups.map(
        ({ key, views }) =>
          views.length > 0 && (
            <section key={key} aria-labelledby={`views-${key}`}>
              <h3 id={`views-${key}`} className="text-sm font-semibold text-muted">
                {t(`views.${key}`)}
              </h3>
              <ul className="mt-1">
                {views.map((view) => (
                  <ViewRow
                    key={view.id}
                    view={view}
                    isShown={view.address === address}
                    shareWords={shareWords(view.district)}
                    onOpen={onOpen}
                    onRemove={onRemove}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
      {district !== null && (
        <div className="border-t border-line pt-4">
          <NameForm
            key={saved}
            label={t("views.save")}
            name=""
            share={((words) => (words === null ? null : { words, isShared: false }))(shareWords(district))}
            error={keep.error}
            isPending={keep.isPending}
            onSave={(given) =>
              keep.mutate(
                { ...given, address, district },
                {
                  onSuccess: ({ name }) => {
                    setSaved(saved + 1);
                    tell(t("views.saved", { name }), name, null);
                  },
                },
              )
            }
          />
        </div>
      )}
    </div>
  );
}
