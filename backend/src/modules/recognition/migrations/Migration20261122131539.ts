import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122131539 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "recognition" ("id" text not null, "operator_id" text not null, "kind" text check ("kind" in ('agreement', 'label', 'insertion_status', 'award')) not null, "name" text not null, "issuing_body" text not null, "number" text null, "register_url" text not null, "valid_from" text not null, "valid_to" text null, "proof_id" text null, "state" text check ("state" in ('submitted', 'confirmed', 'refused', 'withdrawn')) not null, "entered_by" text null, "decided_by" text null, "decided_at" timestamptz null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recognition_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_recognition_deleted_at" ON "recognition" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_recognition_operator_id_state" ON "recognition" ("operator_id", "state") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_recognition_state_created_at" ON "recognition" ("state", "created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "recognition_proof" ("id" text not null, "operator_id" text not null, "file_key" text not null, "name" text not null, "mime_type" text not null, "bytes" integer not null, "uploaded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recognition_proof_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_recognition_proof_deleted_at" ON "recognition_proof" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_recognition_proof_operator_id" ON "recognition_proof" ("operator_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "recognition" cascade;`)

    this.addSql(`drop table if exists "recognition_proof" cascade;`)
  }
}
