import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122094907 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_picture_sha256_unique";`)

    this.addSql(
      `alter table if exists "picture" add column if not exists "operator_id" text null, add column if not exists "thumb_url" text null;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_picture_sha256_operator_id_unique" ON "picture" ("sha256", "operator_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "piece_details" add column if not exists "checked" text[] not null default '{}', add column if not exists "version" integer not null default 1;`,
    )
    this.addSql(`alter table if exists "piece_details" alter column "condition" type text using ("condition"::text);`)
    this.addSql(`alter table if exists "piece_details" alter column "condition" drop not null;`)
    this.addSql(`alter table if exists "piece_details" alter column "origin" type text using ("origin"::text);`)
    this.addSql(`alter table if exists "piece_details" alter column "origin" drop not null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_picture_sha256_operator_id_unique";`)
    this.addSql(
      `alter table if exists "picture" drop column if exists "operator_id", drop column if exists "thumb_url";`,
    )

    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_picture_sha256_unique" ON "picture" ("sha256") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "piece_details" drop column if exists "checked", drop column if exists "version";`,
    )

    this.addSql(`alter table if exists "piece_details" alter column "condition" type text using ("condition"::text);`)
    this.addSql(`alter table if exists "piece_details" alter column "condition" set not null;`)
    this.addSql(`alter table if exists "piece_details" alter column "origin" type text using ("origin"::text);`)
    this.addSql(`alter table if exists "piece_details" alter column "origin" set not null;`)
  }
}
