import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122095831 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "export_schedule" drop constraint if exists "export_schedule_operator_id_unique";`,
    )
    this.addSql(
      `create table if not exists "export_link" ("id" text not null, "operator_id" text not null, "email" text not null, "locale" text not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "downloads" integer not null default 0, "last_download_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "export_link_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_export_link_deleted_at" ON "export_link" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_export_link_operator_id_created_at" ON "export_link" ("operator_id", "created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "export_schedule" ("id" text not null, "operator_id" text not null, "email" text not null, "locale" text not null, "last_month" text null, "created_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "export_schedule_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_export_schedule_operator_id_unique" ON "export_schedule" ("operator_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_export_schedule_deleted_at" ON "export_schedule" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "import_run" ("id" text not null, "operator_id" text not null, "kind" text check ("kind" in ('pieces', 'stock', 'prices', 'photos')) not null, "state" text check ("state" in ('faulty', 'ready', 'waiting', 'running', 'written', 'done', 'failed')) not null, "file_name" text not null, "sha256" text not null, "locale" text not null, "content" jsonb not null, "faults" jsonb not null, "fault_count" integer not null default 0, "preview" jsonb not null, "progress" integer not null default 0, "total" integer not null default 0, "error_code" text null, "finished_at" timestamptz null, "created_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "import_run_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_run_deleted_at" ON "import_run" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_run_operator_id_created_at" ON "import_run" ("operator_id", "created_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_run_state" ON "import_run" ("state") WHERE state in ('waiting', 'running', 'written') and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "export_link" cascade;`)

    this.addSql(`drop table if exists "export_schedule" cascade;`)

    this.addSql(`drop table if exists "import_run" cascade;`)
  }
}
