import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122131834 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "story_piece" drop constraint if exists "story_piece_story_id_product_id_unique";`,
    )
    this.addSql(
      `alter table if exists "story_picture" drop constraint if exists "story_picture_operator_id_sha256_unique";`,
    )
    this.addSql(
      `alter table if exists "story_person" drop constraint if exists "story_person_story_id_consent_id_unique";`,
    )
    this.addSql(`alter table if exists "story_link" drop constraint if exists "story_link_story_id_other_id_unique";`)
    this.addSql(`alter table if exists "story" drop constraint if exists "story_handle_unique";`)
    this.addSql(
      `create table if not exists "story" ("id" text not null, "operator_id" text not null, "handle" text not null, "kind" text check ("kind" in ('gesture', 'making', 'workshop', 'person', 'material', 'result')) not null, "language" text check ("language" in ('fr', 'nl', 'en')) not null, "state" text check ("state" in ('draft', 'in_review', 'published', 'withdrawn', 'expired')) not null default 'draft', "version" integer not null default 1, "title" text not null default '', "summary" text not null default '', "blocks" jsonb not null, "pictures" jsonb not null, "channels" jsonb not null, "checked" jsonb not null, "reading_minutes" integer not null default 1, "sent_back_because" text null, "submitted_at" timestamptz null, "published_at" timestamptz null, "shown_until" text null, "gone_at" timestamptz null, "file_hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "story_pkey" primary key ("id"));`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_story_deleted_at" ON "story" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_story_handle_unique" ON "story" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_story_operator_id_updated_at" ON "story" ("operator_id", "updated_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_story_state_published_at" ON "story" ("state", "published_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_story_shown_until" ON "story" ("shown_until") WHERE state = 'published' and deleted_at is null;`,
    )

    // Each call for a picture asks which story shows it.
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_story_pictures" ON "story" USING gin ("pictures" jsonb_path_ops) WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "story_link" ("id" text not null, "story_id" text not null, "other_id" text not null, "rank" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "story_link_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_story_link_deleted_at" ON "story_link" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_story_link_story_id_other_id_unique" ON "story_link" ("story_id", "other_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_story_link_other_id" ON "story_link" ("other_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "story_person" ("id" text not null, "story_id" text not null, "consent_id" text not null, "shows" jsonb not null, "rank" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "story_person_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_story_person_deleted_at" ON "story_person" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_story_person_story_id_consent_id_unique" ON "story_person" ("story_id", "consent_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_story_person_consent_id" ON "story_person" ("consent_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "story_picture" ("id" text not null, "operator_id" text not null, "sha256" text not null, "width" integer not null, "height" integer not null, "sizes" jsonb not null, "uploaded_by" text null, "erased_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "story_picture_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_story_picture_deleted_at" ON "story_picture" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_story_picture_operator_id_sha256_unique" ON "story_picture" ("operator_id", "sha256") WHERE erased_at is null and deleted_at is null;`,
    )

    this.addSql(
      `create table if not exists "story_piece" ("id" text not null, "story_id" text not null, "product_id" text not null, "rank" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "story_piece_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_story_piece_deleted_at" ON "story_piece" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_story_piece_story_id_product_id_unique" ON "story_piece" ("story_id", "product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_story_piece_product_id" ON "story_piece" ("product_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "story_removal" ("id" text not null, "story_id" text not null, "operator_id" text not null, "handle" text not null, "kind" text check ("kind" in ('page', 'list', 'feed', 'sitemap', 'answer', 'qr', 'open_graph', 'picture')) not null, "address" text not null, "served_by" text check ("served_by" in ('shop', 'backend')) not null, "removed_at" timestamptz not null, "verified_at" timestamptz null, "tries" integer not null default 0, "last_answer" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "story_removal_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_story_removal_deleted_at" ON "story_removal" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_story_removal_story_id" ON "story_removal" ("story_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_story_removal_removed_at" ON "story_removal" ("removed_at") WHERE verified_at is null and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "story" cascade;`)

    this.addSql(`drop table if exists "story_link" cascade;`)

    this.addSql(`drop table if exists "story_person" cascade;`)

    this.addSql(`drop table if exists "story_picture" cascade;`)

    this.addSql(`drop table if exists "story_piece" cascade;`)

    this.addSql(`drop table if exists "story_removal" cascade;`)
  }
}
