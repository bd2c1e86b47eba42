CREATE TABLE "finding_decision" (
	"district_id" text NOT NULL,
	"key" text NOT NULL,
	"decision" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "finding_decision_district_id_key_pk" PRIMARY KEY("district_id","key")
);
--> statement-breakpoint
ALTER TABLE "finding_decision" ADD CONSTRAINT "finding_decision_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "change_finding" ON "change" USING btree ("district_id",("operation"->>'finding'),"revision");