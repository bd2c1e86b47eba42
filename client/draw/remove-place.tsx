/** “Ta bort platsen”, once one has said that one means it; the word that it is gone stands over the list. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { isUnanswered, NeedsNet } from "#client/ui/needs-net.tsx";
import { Notice } from "#client/ui/notice.tsx";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import { usePlaceDrawing } from "./place-drawing.tsx";
import { removePlace } from "./write-place.ts";

function Refused({ error }: { error: Error }) {
  const { t } = useTranslation();
  const kind = error instanceof ApiError ? error.problem.kind : null;
  if (kind !== "conflict" && kind !== "changed-meanwhile") return <ErrorNotice error={error} />;
  return (
    <div role="alert">
      <Notice tone="care" title={t(kind === "conflict" ? "draw.remove.inUse" : "draw.remove.changed")} />
    </div>
  );
}

export function RemovePlace({ place }: { place: PlaceFeature }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { tellRemoved } = usePlaceDrawing();
  const [isAsking, setAsking] = useState(false);
  const { name } = place.properties;
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: () => removePlace(place),
    onSuccess: async ({ change }) => {
      tellRemoved(name, change);
      // Left before anything is asked anew: the page of a place that is gone has nothing to show.
      await navigate({ to: "/", search: true });
    },
    onSettled: () => void client.invalidateQueries(),
  });
  const leave = () => {
    setAsking(false);
    reset();
  };
  return (
    <>
      <Button className="text-link min-h-6 font-semibold" onPress={() => setAsking(true)}>
        {t("draw.remove.run")}
      </Button>
      {isAsking && (
        <Modal title={t("draw.remove.title", { name })} onClose={leave}>
          <div className="space-y-4">
            <p>{t("draw.remove.about")}</p>
            <NeedsNet why={t("draw.remove.needsNet")} error={error} />
            {error !== null && !isUnanswered(error) && <Refused error={error} />}
            <ModalActions>
              <Button className="button" onPress={leave}>
                {t("form.cancel")}
              </Button>
              <Button className="button button-fault" isPending={isPending} onPress={() => mutate()}>
                {t("draw.remove.run")}
              </Button>
            </ModalActions>
          </div>
        </Modal>
      )}
    </>
  );
}
