/** One change of one's own account; what the page shows of it is asked anew. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { queries } from "#client/model/queries.ts";

export function useAccountChange<Given, Answer>(change: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queries.account().queryKey }),
        client.invalidateQueries({ queryKey: queries.me().queryKey }),
      ]),
  });
}
