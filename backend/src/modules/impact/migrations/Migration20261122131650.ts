import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122131650 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "impact_month" drop constraint if exists "impact_month_operator_id_month_unique";`,
    )
    this.addSql(
      `create table if not exists "impact_month" ("id" text not null, "operator_id" text not null, "month" text not null, "values" jsonb not null, "version" integer not null default 1, "entered_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "impact_month_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_impact_month_deleted_at" ON "impact_month" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_impact_month_operator_id_month_unique" ON "impact_month" ("operator_id", "month") WHERE deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "impact_month" cascade;`)
  }
}
