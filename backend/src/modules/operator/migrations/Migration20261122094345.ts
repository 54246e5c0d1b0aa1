import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122094345 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "operator_state" ("id" text not null, "operator_id" text not null, "state" text check ("state" in ('invited', 'active', 'paused', 'suspended', 'left')) not null, "valid_from" text not null, "valid_to" text null, "note" text null, "set_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "operator_state_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_operator_state_deleted_at" ON "operator_state" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_operator_state_operator_id_valid_from" ON "operator_state" ("operator_id", "valid_from") WHERE deleted_at IS NULL;`,
    )
    // Who sold before states were known goes on selling.
    this.addSql(
      `insert into operator_state (id, operator_id, state, valid_from)
       select 'ost_' || id, id, 'active', to_char(created_at at time zone 'Europe/Brussels', 'YYYY-MM-DD')
         from operator where deleted_at is null on conflict do nothing;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "operator_state" cascade;`)
  }
}
