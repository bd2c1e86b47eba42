/** Goes out: what was seen from the inside is forgotten, and one stands before the map as a visitor. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api } from "#client/api/api.ts";
import { useFreshAnswers } from "#client/model/use-fresh-answers.ts";

export function useSignOut(): () => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const askAnew = useFreshAnswers();
  const { mutate } = useMutation({
    mutationFn: () => api["sign-out"].$post(),
    // Also when it was refused: then one had been signed out already.
    onSettled: async () => {
      client.removeQueries({ type: "inactive" });
      await navigate({ to: "/", search: (previous) => ({ lang: previous.lang }) });
      await askAnew();
    },
  });
  return () => mutate();
}
