/** Uses a one-time link up, and goes on: into the product, or to the second factor that is still in place. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api } from "#client/api/api.ts";
import { queries } from "#client/model/queries.ts";
import { useFreshAnswers } from "#client/model/use-fresh-answers.ts";

export function useAccept(token: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const askAnew = useFreshAnswers();
  return useMutation({
    mutationFn: ({ password = "", email, name }: Readonly<Record<string, string>>) =>
      api.welcome.$post({
        json: {
          token,
          password,
          ...(email === undefined ? {} : { email }),
          ...(name === undefined ? {} : { name }),
        },
      }),
    onSuccess: async () => {
      const { kind } = await client.fetchQuery({ ...queries.me(), staleTime: 0 });
      await navigate({
        to: kind === "account" ? "/" : "/logga-in",
        search: (previous) => ({ lang: previous.lang }),
        replace: true,
      });
      await askAnew();
    },
  });
}
