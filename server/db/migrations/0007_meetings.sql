CREATE TABLE "meeting_decision" (
	"district_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"change_id" text NOT NULL,
	CONSTRAINT "meeting_decision_district_id_meeting_id_change_id_pk" PRIMARY KEY("district_id","meeting_id","change_id")
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"record" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "meeting_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
ALTER TABLE "meeting_decision" ADD CONSTRAINT "meeting_decision_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_decision" ADD CONSTRAINT "meeting_decision_district_id_meeting_id_meeting_district_id_id_fk" FOREIGN KEY ("district_id","meeting_id") REFERENCES "public"."meeting"("district_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;