CREATE TABLE "actor" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"record" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "actor_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "cause" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"problem_id" text NOT NULL,
	"position" integer NOT NULL,
	"record" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "cause_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "district" (
	"district_id" text PRIMARY KEY NOT NULL,
	"record" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finding" (
	"district_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"position" integer NOT NULL,
	"record" jsonb NOT NULL,
	CONSTRAINT "finding_district_id_plan_id_position_pk" PRIMARY KEY("district_id","plan_id","position")
);
--> statement-breakpoint
CREATE TABLE "follow_up" (
	"district_id" text NOT NULL,
	"measure_id" text NOT NULL,
	"position" integer NOT NULL,
	"record" jsonb NOT NULL,
	CONSTRAINT "follow_up_district_id_measure_id_position_pk" PRIMARY KEY("district_id","measure_id","position")
);
--> statement-breakpoint
CREATE TABLE "measure_place" (
	"district_id" text NOT NULL,
	"measure_id" text NOT NULL,
	"place_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "measure_place_district_id_measure_id_place_id_pk" PRIMARY KEY("district_id","measure_id","place_id")
);
--> statement-breakpoint
CREATE TABLE "measure" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"cause_id" text NOT NULL,
	"position" integer NOT NULL,
	"status" text NOT NULL,
	"target_year" integer,
	"own_places" boolean NOT NULL,
	"record" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "measure_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "place" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"parent_id" text,
	"open_drug_scene" boolean NOT NULL,
	"record" jsonb NOT NULL,
	"geometry" jsonb NOT NULL,
	"west" double precision NOT NULL,
	"south" double precision NOT NULL,
	"east" double precision NOT NULL,
	"north" double precision NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "place_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "plan" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"year" integer NOT NULL,
	"record" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "plan_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "priority_area" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"plan_id" text NOT NULL,
	"position" integer NOT NULL,
	"record" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "priority_area_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "problem_place" (
	"district_id" text NOT NULL,
	"problem_id" text NOT NULL,
	"place_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "problem_place_district_id_problem_id_place_id_pk" PRIMARY KEY("district_id","problem_id","place_id")
);
--> statement-breakpoint
CREATE TABLE "problem" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"priority_area_id" text NOT NULL,
	"position" integer NOT NULL,
	"record" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "problem_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "responsibility" (
	"district_id" text NOT NULL,
	"measure_id" text NOT NULL,
	"position" integer NOT NULL,
	"actor_district_id" text NOT NULL,
	"actor_id" text NOT NULL,
	"role" text NOT NULL,
	"function" text,
	CONSTRAINT "responsibility_district_id_measure_id_position_pk" PRIMARY KEY("district_id","measure_id","position")
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"district_id" text PRIMARY KEY NOT NULL,
	"seed_hash" text,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "actor" ADD CONSTRAINT "actor_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cause" ADD CONSTRAINT "cause_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cause" ADD CONSTRAINT "cause_district_id_problem_id_problem_district_id_id_fk" FOREIGN KEY ("district_id","problem_id") REFERENCES "public"."problem"("district_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_district_id_plan_id_plan_district_id_id_fk" FOREIGN KEY ("district_id","plan_id") REFERENCES "public"."plan"("district_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_district_id_measure_id_measure_district_id_id_fk" FOREIGN KEY ("district_id","measure_id") REFERENCES "public"."measure"("district_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_place" ADD CONSTRAINT "measure_place_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_place" ADD CONSTRAINT "measure_place_district_id_measure_id_measure_district_id_id_fk" FOREIGN KEY ("district_id","measure_id") REFERENCES "public"."measure"("district_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_place" ADD CONSTRAINT "measure_place_district_id_place_id_place_district_id_id_fk" FOREIGN KEY ("district_id","place_id") REFERENCES "public"."place"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_district_id_cause_id_cause_district_id_id_fk" FOREIGN KEY ("district_id","cause_id") REFERENCES "public"."cause"("district_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place" ADD CONSTRAINT "place_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place" ADD CONSTRAINT "place_district_id_parent_id_place_district_id_id_fk" FOREIGN KEY ("district_id","parent_id") REFERENCES "public"."place"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "priority_area" ADD CONSTRAINT "priority_area_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "priority_area" ADD CONSTRAINT "priority_area_district_id_plan_id_plan_district_id_id_fk" FOREIGN KEY ("district_id","plan_id") REFERENCES "public"."plan"("district_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem_place" ADD CONSTRAINT "problem_place_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem_place" ADD CONSTRAINT "problem_place_district_id_problem_id_problem_district_id_id_fk" FOREIGN KEY ("district_id","problem_id") REFERENCES "public"."problem"("district_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem_place" ADD CONSTRAINT "problem_place_district_id_place_id_place_district_id_id_fk" FOREIGN KEY ("district_id","place_id") REFERENCES "public"."place"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem" ADD CONSTRAINT "problem_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem" ADD CONSTRAINT "problem_district_id_priority_area_id_priority_area_district_id_id_fk" FOREIGN KEY ("district_id","priority_area_id") REFERENCES "public"."priority_area"("district_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_district_id_measure_id_measure_district_id_id_fk" FOREIGN KEY ("district_id","measure_id") REFERENCES "public"."measure"("district_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_actor_district_id_actor_id_actor_district_id_id_fk" FOREIGN KEY ("actor_district_id","actor_id") REFERENCES "public"."actor"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "measure_status" ON "measure" USING btree ("district_id","status");--> statement-breakpoint
CREATE INDEX "place_bounds" ON "place" USING btree ("district_id","west","south","east","north");--> statement-breakpoint
CREATE INDEX "responsibility_actor" ON "responsibility" USING btree ("district_id","actor_id","role");