import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122031813 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "variant_details" drop constraint if exists "variant_details_variant_id_unique";`,
    )
    this.addSql(`alter table if exists "piece_details" drop constraint if exists "piece_details_product_id_unique";`)
    this.addSql(`alter table if exists "picture" drop constraint if exists "picture_sha256_unique";`)
    this.addSql(
      `create table if not exists "picture" ("id" text not null, "sha256" text not null, "file_id" text not null, "url" text not null, "width" integer not null, "height" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "picture_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_picture_sha256_unique" ON "picture" ("sha256") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_picture_deleted_at" ON "picture" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "piece_details" ("id" text not null, "product_id" text not null, "language" text not null, "kind" text check ("kind" in ('ready', 'made_to_order', 'unique')) not null, "condition" text check ("condition" in ('new', 'second_hand', 'transformed')) not null, "origin" text check ("origin" in ('made_here', 'donated', 'bought_used')) not null, "materials" text[] not null, "colours" text[] not null, "finish" text not null, "lead_weeks_min" integer null, "lead_weeks_max" integer null, "guarantee_months" integer not null, "eco_participation_cents" integer not null, "care" jsonb not null, "assembly" jsonb not null, "repair" jsonb not null, "condition_note" jsonb null, "safety" jsonb null, "pictures" jsonb not null, "listed_on" text not null, "turn" integer not null default 0, "content_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "piece_details_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_piece_details_product_id_unique" ON "piece_details" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_details_deleted_at" ON "piece_details" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_details_turn" ON "piece_details" ("turn") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "variant_details" ("id" text not null, "variant_id" text not null, "bench_minutes" integer not null, "imported_stock" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "variant_details_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_variant_details_variant_id_unique" ON "variant_details" ("variant_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_variant_details_deleted_at" ON "variant_details" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "picture" cascade;`)

    this.addSql(`drop table if exists "piece_details" cascade;`)

    this.addSql(`drop table if exists "variant_details" cascade;`)
  }
}
