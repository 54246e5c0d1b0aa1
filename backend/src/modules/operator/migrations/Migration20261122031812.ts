import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122031812 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "operator" drop constraint if exists "operator_handle_unique";`)
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_handle_unique";`)
    this.addSql(
      `create table if not exists "seller" ("id" text not null, "handle" text not null, "name" text not null, "legal_form" text not null, "street" text not null, "postal_code" text not null, "city" text not null, "country" text not null, "register_number" text not null, "vat_number" text null, "email" text not null, "iban" text not null, "bic" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_handle_unique" ON "seller" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_deleted_at" ON "seller" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "operator" ("id" text not null, "handle" text not null, "name" text not null, "street" text not null, "postal_code" text not null, "city" text not null, "country" text not null, "latitude" real not null, "longitude" real not null, "email" text not null, "phone" text not null, "languages" text[] not null, "tint" text not null, "shop" text null, "summary" jsonb not null, "description" jsonb not null, "craft" jsonb not null, "opening" jsonb not null, "content_hash" text not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "operator_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_operator_handle_unique" ON "operator" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_operator_seller_id" ON "operator" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_operator_deleted_at" ON "operator" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "operator" add constraint "operator_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "operator" drop constraint if exists "operator_seller_id_foreign";`)

    this.addSql(`drop table if exists "seller" cascade;`)

    this.addSql(`drop table if exists "operator" cascade;`)
  }
}
