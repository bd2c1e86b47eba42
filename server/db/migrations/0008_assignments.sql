CREATE TABLE "assignment" (
	"district_id" text NOT NULL,
	"measure_id" text NOT NULL,
	"actor_id" text NOT NULL,
	"answer" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "assignment_district_id_measure_id_actor_id_pk" PRIMARY KEY("district_id","measure_id","actor_id")
);
--> statement-breakpoint
CREATE TABLE "reminder" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"at" text NOT NULL,
	"record" jsonb NOT NULL,
	CONSTRAINT "reminder_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "change_assignment" ON "change" USING btree ("district_id",("operation"->>'assignment'),"revision");