import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122041529 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "outbox_mail" drop constraint if exists "outbox_mail_dedupe_key_unique";`)
    this.addSql(
      `create table if not exists "outbox_mail" ("id" text not null, "dedupe_key" text not null, "to" text not null, "locale" text not null, "kind" text not null, "subject" text not null, "html" text not null, "text" text not null, "customer_id" text null, "attempts" integer not null default 0, "sent_at" timestamptz null, "external_id" text null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_mail_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbox_mail_dedupe_key_unique" ON "outbox_mail" ("dedupe_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_mail_deleted_at" ON "outbox_mail" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_mail_created_at" ON "outbox_mail" ("created_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_mail_updated_at" ON "outbox_mail" ("updated_at") WHERE sent_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_mail_customer_id" ON "outbox_mail" ("customer_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outbox_mail" cascade;`)
  }
}
