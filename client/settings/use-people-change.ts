/** Changes of people and their roles; the list is asked anew, and so is who asks: it may have been about them. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import { queries } from "#client/model/queries.ts";
import type { GivenGrant } from "#data/schema/account.ts";
import type { AccountId, DistrictId } from "#data/schema/ids.ts";

function usePeopleChange<Given, Answer>(change: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    // Also when it was refused: what somebody else has changed meanwhile is then shown.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queries.people().queryKey }),
        client.invalidateQueries({ queryKey: queries.me().queryKey }),
      ]),
  });
}

export interface Invitation {
  email: string;
  name: string;
  district: DistrictId;
  grants: GivenGrant[];
}

export const useInvite = () =>
  usePeopleChange((json: Invitation) => parseResponse(api.people.$post({ json })));

export const useGrants = () =>
  usePeopleChange(
    ({ id, ...json }: { id: AccountId; district: DistrictId; grants: GivenGrant[]; version: number }) =>
      parseResponse(api.people[":id"].grants.$put({ param: { id }, json })),
  );

export const useReset = () =>
  usePeopleChange(({ id, secondFactor }: { id: AccountId; secondFactor: boolean }) =>
    parseResponse(api.people[":id"].reset.$post({ param: { id }, json: { secondFactor } })),
  );

export const useClosing = () =>
  usePeopleChange(({ id, disabled }: { id: AccountId; disabled: boolean }) =>
    parseResponse(api.people[":id"].disabled.$put({ param: { id }, json: { disabled } })),
  );

export const useWithdrawal = () =>
  usePeopleChange(({ id, version }: { id: AccountId; version: number }) =>
    parseResponse(
      api.people[":id"].invitation.$delete({ param: { id }, header: { "if-match": `"${version}"` } }),
    ),
  );
