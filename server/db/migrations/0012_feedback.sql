CREATE TABLE "feedback" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "feedback_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"received_on" text NOT NULL,
	"place_id" text,
	"about" text NOT NULL,
	"text" text NOT NULL,
	"edition" integer NOT NULL,
	"state" text DEFAULT 'new' NOT NULL,
	"measure_id" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "feedback_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feedback_received" ON "feedback" USING btree ("district_id","received_on");