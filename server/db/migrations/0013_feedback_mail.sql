CREATE TABLE "feedback_mail" (
	"district_id" text NOT NULL,
	"feedback_id" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"due_hour" integer,
	"fault" text,
	CONSTRAINT "feedback_mail_district_id_feedback_id_pk" PRIMARY KEY("district_id","feedback_id")
);
--> statement-breakpoint
ALTER TABLE "feedback_mail" ADD CONSTRAINT "feedback_mail_district_id_district_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("district_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_mail" ADD CONSTRAINT "feedback_mail_district_id_feedback_id_feedback_district_id_id_fk" FOREIGN KEY ("district_id","feedback_id") REFERENCES "public"."feedback"("district_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feedback_mail_due" ON "feedback_mail" USING btree ("due_hour");