CREATE TABLE "story" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"content" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "story_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "change_story" ON "change" USING btree ("district_id",("operation"->>'story'),"revision");