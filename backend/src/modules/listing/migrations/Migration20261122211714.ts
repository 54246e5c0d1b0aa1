import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122211714 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "piece_word" ("id" text not null, "kind" text check ("kind" in ('material', 'colour', 'finish')) not null, "handle" text not null, "names" jsonb not null, "rank" integer not null, "is_retired" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "piece_word_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_word_deleted_at" ON "piece_word" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_piece_word_kind_handle_unique" ON "piece_word" ("kind", "handle") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "piece_word" cascade;`)
  }
}
