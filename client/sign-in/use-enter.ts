/** What happens once the server has let somebody in: everything is asked anew, and they go where they wanted. */
import { useRouter } from "@tanstack/react-router";
import { useCallback } from "react";
import { useFreshAnswers } from "#client/model/use-fresh-answers.ts";

export function useEnter(to: string): () => Promise<void> {
  const { history } = useRouter();
  const askAnew = useFreshAnswers();
  return useCallback(async () => {
    await askAnew();
    history.push(to);
  }, [askAnew, history, to]);
}
