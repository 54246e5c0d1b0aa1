import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122094957 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_action" drop constraint if exists "order_action_order_id_unique";`)
    this.addSql(`alter table if exists "order_action" drop constraint if exists "order_action_order_id_key_unique";`)
    this.addSql(
      `create table if not exists "order_action" ("id" text not null, "order_id" text not null, "operator_id" text not null, "kind" text check ("kind" in ('prepare', 'unpack', 'ship', 'hand_over', 'cancel', 'mark_paid', 'refund', 'paid_back', 'message')) not null, "key" text not null, "state" text check ("state" in ('running', 'done', 'failed')) not null, "claimed_at" timestamptz not null, "actor_id" text not null, "data" jsonb not null, "outcome" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_action_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_action_deleted_at" ON "order_action" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_action_order_id_key_unique" ON "order_action" ("order_id", "key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_action_order_id_unique" ON "order_action" ("order_id") WHERE state = 'running' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_action_operator_id_kind" ON "order_action" ("operator_id", "kind") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_action" cascade;`)
  }
}
