ALTER TABLE "plan" ADD COLUMN "document_id" text;--> statement-breakpoint
CREATE INDEX "change_measures" ON "change" USING gin (("operation"->'measures') jsonb_path_ops);