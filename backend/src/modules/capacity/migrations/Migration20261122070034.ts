import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122070034 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "waiting_entry" drop constraint if exists "waiting_entry_token_hash_unique";`)
    this.addSql(`alter table if exists "goods_hold" drop constraint if exists "goods_hold_line_id_unique";`)
    this.addSql(`alter table if exists "goods_hold" drop constraint if exists "goods_hold_cart_line_id_unique";`)
    this.addSql(`alter table if exists "cap_use" drop constraint if exists "cap_use_cap_id_period_unique";`)
    this.addSql(`alter table if exists "bench_week" drop constraint if exists "bench_week_operator_id_week_unique";`)
    this.addSql(`alter table if exists "bench" drop constraint if exists "bench_operator_id_unique";`)
    this.addSql(
      `create table if not exists "bench" ("id" text not null, "operator_id" text not null, "plan" jsonb not null, "told" jsonb null, "ranked_tenths" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bench_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bench_operator_id_unique" ON "bench" ("operator_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bench_deleted_at" ON "bench" ("deleted_at") WHERE deleted_at IS NULL;`)

    this.addSql(
      `create table if not exists "bench_change" ("id" text not null, "operator_id" text not null, "plan" jsonb not null, "changed_by" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bench_change_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bench_change_deleted_at" ON "bench_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bench_change_operator_id_created_at" ON "bench_change" ("operator_id", "created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "bench_take" ("id" text not null, "line_id" text not null, "operator_id" text not null, "week" text not null, "minutes" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bench_take_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bench_take_line_id" ON "bench_take" ("line_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bench_take_deleted_at" ON "bench_take" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bench_take_operator_id_week" ON "bench_take" ("operator_id", "week") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "bench_week" ("id" text not null, "operator_id" text not null, "week" text not null, "taken_minutes" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bench_week_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bench_week_deleted_at" ON "bench_week" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bench_week_operator_id_week_unique" ON "bench_week" ("operator_id", "week") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "cap" ("id" text not null, "operator_id" text not null, "product_id" text null, "period" text check ("period" in ('week', 'month', 'year')) not null, "most" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cap_pkey" primary key ("id"));`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cap_deleted_at" ON "cap" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cap_operator_id" ON "cap" ("operator_id") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cap_product_id" ON "cap" ("product_id") WHERE deleted_at IS NULL;`)

    this.addSql(
      `create table if not exists "cap_take" ("id" text not null, "line_id" text not null, "cap_id" text not null, "period" text not null, "quantity" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cap_take_pkey" primary key ("id"));`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cap_take_line_id" ON "cap_take" ("line_id") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cap_take_deleted_at" ON "cap_take" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "cap_use" ("id" text not null, "cap_id" text not null, "period" text not null, "used" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cap_use_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cap_use_deleted_at" ON "cap_use" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cap_use_cap_id_period_unique" ON "cap_use" ("cap_id", "period") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "goods_hold" ("id" text not null, "cart_id" text not null, "cart_line_id" text not null, "line_id" text not null, "kind" text check ("kind" in ('checkout', 'waiting')) not null, "product_id" text not null, "operator_id" text not null, "inventory_item_id" text null, "quantity" integer not null, "taken" jsonb not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_hold_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_hold_cart_line_id_unique" ON "goods_hold" ("cart_line_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_hold_line_id_unique" ON "goods_hold" ("line_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_hold_deleted_at" ON "goods_hold" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_hold_cart_id" ON "goods_hold" ("cart_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_hold_expires_at" ON "goods_hold" ("expires_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "line_promise" ("id" text not null, "line_id" text not null, "order_id" text not null, "operator_id" text not null, "earliest_week" text not null, "last_week" text not null, "ready_from" text not null, "ready_to" text not null, "changed_by" text null, "mail_key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "line_promise_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_line_promise_deleted_at" ON "line_promise" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_line_promise_line_id" ON "line_promise" ("line_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_line_promise_order_id" ON "line_promise" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_line_promise_operator_id_last_week" ON "line_promise" ("operator_id", "last_week") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "waiting_entry" ("id" text not null, "variant_id" text not null, "product_id" text not null, "operator_id" text not null, "email" text not null, "locale" text not null, "state" text check ("state" in ('asked', 'waiting', 'told', 'bought', 'passed', 'left')) not null, "token_hash" text not null, "asked_at" timestamptz not null, "confirmed_at" timestamptz null, "told_at" timestamptz null, "kept_until" timestamptz null, "cart_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "waiting_entry_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_waiting_entry_token_hash_unique" ON "waiting_entry" ("token_hash") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_waiting_entry_deleted_at" ON "waiting_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_waiting_entry_variant_id_confirmed_at" ON "waiting_entry" ("variant_id", "confirmed_at") WHERE state = 'waiting' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_waiting_entry_kept_until" ON "waiting_entry" ("kept_until") WHERE state = 'told' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_waiting_entry_variant_id_email" ON "waiting_entry" ("variant_id", "email") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_waiting_entry_email" ON "waiting_entry" ("email") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "bench" cascade;`)

    this.addSql(`drop table if exists "bench_change" cascade;`)

    this.addSql(`drop table if exists "bench_take" cascade;`)

    this.addSql(`drop table if exists "bench_week" cascade;`)

    this.addSql(`drop table if exists "cap" cascade;`)

    this.addSql(`drop table if exists "cap_take" cascade;`)

    this.addSql(`drop table if exists "cap_use" cascade;`)

    this.addSql(`drop table if exists "goods_hold" cascade;`)

    this.addSql(`drop table if exists "line_promise" cascade;`)

    this.addSql(`drop table if exists "waiting_entry" cascade;`)
  }
}
