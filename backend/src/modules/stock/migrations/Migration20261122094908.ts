import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122094908 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "stock_transfer" drop constraint if exists "stock_transfer_operator_id_number_unique";`,
    )
    this.addSql(
      `create table if not exists "stock_transfer" ("id" text not null, "operator_id" text not null, "number" integer not null, "from_place" text not null, "to_place" text not null, "moved_on" text not null, "note" text null, "made_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_transfer_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_transfer_deleted_at" ON "stock_transfer" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stock_transfer_operator_id_number_unique" ON "stock_transfer" ("operator_id", "number") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "stock_transfer_line" ("id" text not null, "transfer_id" text not null, "variant_id" text not null, "sku" text not null, "title" text not null, "quantity" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_transfer_line_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_transfer_line_transfer_id" ON "stock_transfer_line" ("transfer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_transfer_line_deleted_at" ON "stock_transfer_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "stock_transfer_line" add constraint "stock_transfer_line_transfer_id_foreign" foreign key ("transfer_id") references "stock_transfer" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "stock_transfer_line" drop constraint if exists "stock_transfer_line_transfer_id_foreign";`,
    )

    this.addSql(`drop table if exists "stock_transfer" cascade;`)

    this.addSql(`drop table if exists "stock_transfer_line" cascade;`)
  }
}
