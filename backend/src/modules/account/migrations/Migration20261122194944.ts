import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122194944 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "account_use" drop constraint if exists "account_use_customer_id_unique";`)
    this.addSql(
      `create table if not exists "account_use" ("id" text not null, "customer_id" text not null, "last_used_at" timestamptz not null, "locale" text check ("locale" in ('fr', 'nl', 'en')) null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "account_use_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_account_use_customer_id_unique" ON "account_use" ("customer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_account_use_deleted_at" ON "account_use" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_account_use_last_used_at" ON "account_use" ("last_used_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "account_use" cascade;`)
  }
}
