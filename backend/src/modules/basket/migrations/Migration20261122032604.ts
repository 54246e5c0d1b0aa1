import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122032604 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "basket_order" drop constraint if exists "basket_order_order_id_unique";`)
    this.addSql(`alter table if exists "basket" drop constraint if exists "basket_reference_unique";`)
    this.addSql(`alter table if exists "basket" drop constraint if exists "basket_cart_id_unique";`)
    this.addSql(
      `create table if not exists "basket" ("id" text not null, "cart_id" text not null, "reference" text not null, "state" text check ("state" in ('placing', 'awaiting_payer', 'placed', 'released', 'cancelled')) not null, "attempt" integer not null default 1, "claimed_until" timestamptz not null, "locale" text not null, "email" text not null, "customer_id" text null, "payment_method" text not null, "payment_data" jsonb null, "total_cents" integer not null, "plan" jsonb not null, "placed_at" timestamptz null, "due_on" timestamptz null, "reminded_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "basket_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_cart_id_unique" ON "basket" ("cart_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_reference_unique" ON "basket" ("reference") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_deleted_at" ON "basket" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_claimed_until" ON "basket" ("claimed_until") WHERE state IN ('placing', 'awaiting_payer') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_due_on" ON "basket" ("due_on") WHERE state = 'placed' AND due_on IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_basket_placed_at" ON "basket" ("placed_at") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_customer_id" ON "basket" ("customer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_basket_email" ON "basket" ("email") WHERE deleted_at IS NULL;`)

    this.addSql(
      `create table if not exists "basket_order" ("id" text not null, "basket_id" text not null, "order_id" text not null, "position" integer not null, "operator_id" text not null, "operator_handle" text not null, "operator_name" text not null, "seller_name" text not null, "total_cents" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "basket_order_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_order_basket_id" ON "basket_order" ("basket_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_order_order_id_unique" ON "basket_order" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_order_operator_id" ON "basket_order" ("operator_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_order_deleted_at" ON "basket_order" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "basket_order" add constraint "basket_order_basket_id_foreign" foreign key ("basket_id") references "basket" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "basket_order" drop constraint if exists "basket_order_basket_id_foreign";`)

    this.addSql(`drop table if exists "basket" cascade;`)

    this.addSql(`drop table if exists "basket_order" cascade;`)
  }
}
