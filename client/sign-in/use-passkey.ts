/** Signing in with a passkey: offered among the browser's own suggestions, and by a button. */
import {
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  WebAuthnAbortService,
} from "@simplewebauthn/browser";
import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "#client/api/api.ts";
import { askForPasskey } from "#client/api/passkey.ts";

async function signIn(isSuggested: boolean, isWanted: () => boolean = () => true): Promise<boolean> {
  const optionsJSON = await askForPasskey();
  if (!isWanted()) return false;
  const response = await startAuthentication({ optionsJSON, useBrowserAutofill: isSuggested });
  await api["sign-in"].passkey.$post({ json: { ...response } });
  return true;
}

/** Waits beside the form, in browsers that can, until a passkey is chosen from the e-mail field's suggestions. */
export function useSuggestedPasskey(onDone: () => Promise<void>): void {
  useEffect(() => {
    let isHere = true;
    const wait = async () => {
      if (!(await browserSupportsWebAuthnAutofill()) || !isHere) return;
      if (await signIn(true, () => isHere)) await onDone();
    };
    // Nobody has asked for it: what comes of it is silence, and the form is still there.
    wait().catch(() => {});
    return () => {
      isHere = false;
      WebAuthnAbortService.cancelCeremony();
    };
  }, [onDone]);
}

export function usePasskey(onDone: () => Promise<void>) {
  return useMutation({
    mutationFn: () => signIn(false),
    onSuccess: onDone,
  });
}
