CREATE TABLE "document" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"file_name" text NOT NULL,
	"format" text,
	"size" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"read" text,
	"at" text NOT NULL,
	CONSTRAINT "document_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"document_id" text NOT NULL,
	"state" text NOT NULL,
	"head" jsonb NOT NULL,
	"decisions" jsonb NOT NULL,
	"counts" jsonb NOT NULL,
	"refusal" jsonb,
	"account_id" text,
	"at" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "draft_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "row_source" (
	"district_id" text NOT NULL,
	"measure_id" text NOT NULL,
	"document_id" text NOT NULL,
	"row" text NOT NULL,
	CONSTRAINT "row_source_district_id_measure_id_document_id_pk" PRIMARY KEY("district_id","measure_id","document_id")
);
--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_district_id_document_id_document_district_id_id_fk" FOREIGN KEY ("district_id","document_id") REFERENCES "public"."document"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "row_source" ADD CONSTRAINT "row_source_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "row_source" ADD CONSTRAINT "row_source_district_id_document_id_document_district_id_id_fk" FOREIGN KEY ("district_id","document_id") REFERENCES "public"."document"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "draft_at" ON "draft" USING btree ("district_id","at");