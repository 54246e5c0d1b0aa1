import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122041530 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "withdrawal" ("id" text not null, "name" text not null, "number" text not null, "email" text not null, "part" text null, "locale" text not null, "received_at" timestamptz not null, "basket_id" text null, "email_matches" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withdrawal_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_deleted_at" ON "withdrawal" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_basket_id" ON "withdrawal" ("basket_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_received_at" ON "withdrawal" ("received_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "withdrawal" cascade;`)
  }
}
