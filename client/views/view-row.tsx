/** One saved view: opened, renamed, shared and removed. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { SavedView } from "#data/schema/saved-view.ts";
import { NameForm } from "./name-form.tsx";
import { useChangeView } from "./use-saved-views.ts";
import { ViewLink } from "./view-link.tsx";

interface ViewRowProps {
  view: SavedView;
  isShown: boolean;
  /** What sharing it means; null where the reader may not. */
  shareWords: string | null;
  onOpen: () => void;
  onRemove: (view: SavedView) => void;
}

export function ViewRow({ view, isShown, shareWords, onOpen, onRemove }: ViewRowProps) {
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  const { mutate, error, isPending } = useChangeView();
  if (isChanging) {
    return (
      <li className="rounded-lg bg-paper-2 p-3">
        <NameForm
          label={t("views.name")}
          name={view.name}
          share={shareWords === null ? null : { words: shareWords, isShared: view.isShared }}
          error={error}
          isPending={isPending}
          onSave={(set) => mutate({ view, set }, { onSuccess: () => setChanging(false) })}
          onCancel={() => setChanging(false)}
        />
      </li>
    );
  }
  return (
    <li className="flex items-center gap-3">
      <ViewLink view={view} isShown={isShown} onOpen={onOpen} />
      {view.isMine && (
        <>
          {view.isShared && <span className="text-sm text-muted">{t("views.shared")}</span>}
          <Button className="text-link min-h-6 text-sm" onPress={() => setChanging(true)}>
            {t("views.change")}
            <span className="sr-only">: {view.name}</span>
          </Button>
          <Button className="text-link min-h-6 text-sm" onPress={() => onRemove(view)}>
            {t("views.remove")}
            <span className="sr-only">: {view.name}</span>
          </Button>
        </>
      )}
    </li>
  );
}
