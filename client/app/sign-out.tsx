/** Goes out: what is unsent is asked about, what was seen from the inside is forgotten, and one stands before the map as a visitor. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { createContext, type ReactNode, useContext, useState } from "react";
import { api } from "#client/api/api.ts";
import { useFreshAnswers } from "#client/model/use-fresh-answers.ts";
import { useUnsent } from "#client/outbox/index.ts";
import { LeaveQuestion } from "#client/unsent/leave-question.tsx";

const SignOutContext = createContext<() => void>(() => {});
export const useSignOut = () => useContext(SignOutContext);

export function SignOutProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const askAnew = useFreshAnswers();
  const edits = useUnsent();
  const [isAsking, setAsking] = useState(false);
  const { mutate } = useMutation({
    mutationFn: () => api["sign-out"].$post(),
    // Also when it was refused: then one had been signed out already.
    onSettled: async () => {
      client.removeQueries({ type: "inactive" });
      await navigate({ to: "/", search: (previous) => ({ lang: previous.lang }) });
      await askAnew();
    },
  });
  return (
    <SignOutContext value={() => (edits.length > 0 ? setAsking(true) : mutate())}>
      {children}
      {isAsking && (
        <LeaveQuestion
          onStay={() => setAsking(false)}
          onLeave={() => {
            setAsking(false);
            mutate();
          }}
        />
      )}
    </SignOutContext>
  );
}
