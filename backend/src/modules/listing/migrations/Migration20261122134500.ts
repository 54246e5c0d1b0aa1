import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122134500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "featured_piece" ("id" text not null, "product_id" text not null, "valid_from" text not null, "valid_to" text not null, "set_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "featured_piece_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_featured_piece_deleted_at" ON "featured_piece" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_featured_piece_product_id_unique" ON "featured_piece" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_featured_piece_valid_to" ON "featured_piece" ("valid_to") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "featured_piece" cascade;`)
  }
}
