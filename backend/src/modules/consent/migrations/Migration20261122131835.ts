import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122131835 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "consent" drop constraint if exists "consent_file_key_unique";`)
    this.addSql(`alter table if exists "consent" drop constraint if exists "consent_card_hash_unique";`)
    this.addSql(
      `create table if not exists "consent" ("id" text not null, "operator_id" text not null, "shown_name" text not null, "birth_year" integer null, "country" text check ("country" in ('fr', 'be')) not null, "language" text check ("language" in ('fr', 'nl', 'en')) not null, "text_version" text not null, "givers" jsonb not null, "ticks" jsonb not null, "valid_from" text not null, "valid_to" text not null, "withdrawn_on" text null, "withdrawn_by" text check ("withdrawn_by" in ('person', 'operator')) null, "identity" text not null, "key_id" text not null, "card_hash" text null, "code_hash" text null, "card_issued_at" timestamptz null, "warned_at" timestamptz null, "file_key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consent_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consent_deleted_at" ON "consent" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consent_operator_id_valid_to" ON "consent" ("operator_id", "valid_to") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consent_card_hash_unique" ON "consent" ("card_hash") WHERE card_hash is not null and deleted_at is null;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consent_file_key_unique" ON "consent" ("file_key") WHERE file_key is not null and deleted_at is null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consent_valid_to" ON "consent" ("valid_to") WHERE withdrawn_on is null and deleted_at is null;`,
    )

    this.addSql(
      `create table if not exists "consent_proof" ("id" text not null, "consent_id" text not null, "operator_id" text not null, "file_key" text not null, "about" text not null, "key_id" text not null, "bytes" integer not null, "uploaded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consent_proof_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consent_proof_deleted_at" ON "consent_proof" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consent_proof_consent_id" ON "consent_proof" ("consent_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "consent" cascade;`)

    this.addSql(`drop table if exists "consent_proof" cascade;`)
  }
}
