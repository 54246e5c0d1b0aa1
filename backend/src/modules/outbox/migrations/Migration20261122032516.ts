import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122032516 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "outbox_event" ("id" text not null, "name" text not null, "data" jsonb not null, "attempts" integer not null default 0, "delivered_at" timestamptz null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_event_deleted_at" ON "outbox_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_event_created_at" ON "outbox_event" ("created_at") WHERE delivered_at IS NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outbox_event" cascade;`)
  }
}
