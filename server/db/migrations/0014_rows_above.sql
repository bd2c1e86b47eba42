UPDATE "priority_area" SET "record" = '{"rowsAbove": null}'::jsonb || "record";
--> statement-breakpoint
UPDATE "change" SET "operation" = jsonb_set("operation", '{content,priorityAreas}', (SELECT coalesce(jsonb_agg('{"rowsAbove": null}'::jsonb || "area" ORDER BY "at"), '[]'::jsonb) FROM jsonb_array_elements("operation" #> '{content,priorityAreas}') WITH ORDINALITY AS "of" ("area", "at"))) WHERE "operation"->>'kind' = 'set-plan' AND jsonb_typeof("operation" #> '{content,priorityAreas}') = 'array';
--> statement-breakpoint
UPDATE "change" SET "reverse" = jsonb_set("reverse", '{content,priorityAreas}', (SELECT coalesce(jsonb_agg('{"rowsAbove": null}'::jsonb || "area" ORDER BY "at"), '[]'::jsonb) FROM jsonb_array_elements("reverse" #> '{content,priorityAreas}') WITH ORDINALITY AS "of" ("area", "at"))) WHERE "reverse"->>'kind' = 'set-plan' AND jsonb_typeof("reverse" #> '{content,priorityAreas}') = 'array';
