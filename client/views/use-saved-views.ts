/** The saved views, and what one does with them. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import { queries } from "#client/model/queries.ts";
import type { SavedView, SavedViewBody, SavedViewPatch } from "#data/schema/saved-view.ts";

const basedOn = ({ id, version }: SavedView) => ({
  param: { id },
  header: { "if-match": `"${version}"` },
});

export const keepView = (json: SavedViewBody): Promise<SavedView> => parseResponse(api.views.$post({ json }));

export const useSavedViews = () => useQuery(queries.views());

/** The list is asked anew, also when something was refused: what somebody else has changed is then shown. */
function useViewChange<Given, Answer>(change: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: queries.views().queryKey }),
  });
}

export const useKeepView = () => useViewChange(keepView);

export const useChangeView = () =>
  useViewChange(({ view, set }: { view: SavedView; set: SavedViewPatch }) =>
    parseResponse(api.views[":id"].$patch({ ...basedOn(view), json: set })),
  );

export const useRemoveView = () =>
  useViewChange((view: SavedView) => api.views[":id"].$delete(basedOn(view)));
