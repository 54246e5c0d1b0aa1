import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122095830 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "price_breakdown" drop constraint if exists "price_breakdown_product_id_unique";`,
    )
    this.addSql(
      `create table if not exists "price_breakdown" ("id" text not null, "product_id" text not null, "operator_id" text not null, "study_id" text not null, "price_cents" integer not null, "parts" jsonb not null, "subsidies_cents" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_breakdown_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_price_breakdown_product_id_unique" ON "price_breakdown" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_breakdown_deleted_at" ON "price_breakdown" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "price_study" ("id" text not null, "operator_id" text not null, "product_id" text null, "note" text null, "inputs" jsonb not null, "price_cents" integer null, "pieces" integer not null, "created_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_study_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_study_deleted_at" ON "price_study" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_study_operator_id_product_id_created_at" ON "price_study" ("operator_id", "product_id", "created_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "price_breakdown" cascade;`)

    this.addSql(`drop table if exists "price_study" cascade;`)
  }
}
