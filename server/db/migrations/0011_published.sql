CREATE SCHEMA "published";
--> statement-breakpoint
CREATE TABLE "publication" (
	"district_id" text NOT NULL,
	"key" text NOT NULL,
	"content" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "publication_district_id_key_pk" PRIMARY KEY("district_id","key")
);
--> statement-breakpoint
CREATE TABLE "published"."version" (
	"district_id" text NOT NULL,
	"number" integer NOT NULL,
	"hash" text NOT NULL,
	"canonical" text NOT NULL,
	"fields" jsonb NOT NULL,
	"published_on" text NOT NULL,
	"proposed_on" text NOT NULL,
	"proposed_by" jsonb NOT NULL,
	"approved_by" jsonb NOT NULL,
	"withdrawn_on" text,
	CONSTRAINT "version_district_id_number_pk" PRIMARY KEY("district_id","number")
);
--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."version" ADD CONSTRAINT "version_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;