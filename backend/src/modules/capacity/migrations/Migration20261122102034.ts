import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122102034 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "made_line" drop constraint if exists "made_line_line_id_unique";`)
    this.addSql(
      `create table if not exists "made_line" ("id" text not null, "line_id" text not null, "ready" integer not null, "made" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "made_line_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_made_line_line_id_unique" ON "made_line" ("line_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_made_line_deleted_at" ON "made_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "made_line" cascade;`)
  }
}
