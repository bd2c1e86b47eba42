CREATE TABLE "admin_change" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "admin_change_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" text NOT NULL,
	"account_id" text,
	"operation" jsonb NOT NULL,
	"reverse" jsonb,
	"undoes" text,
	CONSTRAINT "admin_change_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
ALTER TABLE "admin_change" ADD CONSTRAINT "admin_change_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "admin_change_setting" ON "admin_change" USING btree ("district_id",("operation"->>'key'),"number");--> statement-breakpoint
CREATE INDEX "admin_change_account" ON "admin_change" USING btree (("operation"->>'account'),"number");