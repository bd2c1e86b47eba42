/** The question of `/api/measures` as it stands in an address: repeated keys are alternatives. */
import { z } from "zod";
import { MeasureFilter, MeasureSort } from "#data/schema/measure-filter.ts";
import { TargetYear } from "#data/schema/schedule.ts";
import { several } from "#server/http/several.ts";
import type { MeasureQuestion } from "./list-measures.ts";

const { shape } = MeasureFilter;

const year = z.string().regex(/^\d{4}$/);
const years = z.array(year).max(50);
const toNumbers = (values: string[]): number[] => values.map(Number);

/** What chooses among measures and places. */
export const FilterQuery = z.strictObject({
  district: several(shape.district),
  year: several(years.transform(toNumbers).pipe(shape.year.unwrap()).optional()),
  area: several(shape.area),
  place: several(shape.place),
  placeKind: several(shape.placeKind),
  openDrugScene: z.enum(["true", "false"]).optional(),
  type: several(shape.type),
  causeType: several(shape.causeType),
  actor: several(shape.actor),
  role: several(shape.role),
  status: several(shape.status),
  continuesIn: several(shape.continuesIn),
  season: several(shape.season),
  finding: several(shape.finding),
  answer: several(shape.answer),
  at: year.transform(Number).pipe(TargetYear).optional(),
  targetYear: several(years.transform(toNumbers).pipe(shape.targetYear.unwrap()).optional()),
});
export type FilterQuery = z.infer<typeof FilterQuery>;

/** Beside the filter, a query may hold other things. */
export const toFilter = ({ openDrugScene, ...rest }: FilterQuery): MeasureFilter =>
  MeasureFilter.parse({
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => key in shape)),
    openDrugScene: openDrugScene === undefined ? undefined : openDrugScene === "true",
  });

export const MeasureQuery = FilterQuery.extend({
  sort: MeasureSort.default("plan"),
  order: z.enum(["asc", "desc"]).default("asc"),
  page: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(1))
    .default(1),
  pageSize: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(1_000))
    .default(100),
});

export const toQuestion = ({
  sort,
  order,
  page,
  pageSize,
  ...filter
}: z.infer<typeof MeasureQuery>): MeasureQuestion => ({
  filter: toFilter(filter),
  sort,
  order,
  page,
  pageSize,
});
