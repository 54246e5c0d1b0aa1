import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122062654 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_threshold" drop constraint if exists "seller_threshold_seller_id_year_unique";`,
    )
    this.addSql(
      `create table if not exists "seller_contribution" ("id" text not null, "seller_id" text not null, "kind" text check ("kind" in ('percent_of_sales', 'percent_of_margin', 'fixed_monthly')) not null, "basis_points" integer not null, "monthly_cents" integer not null, "valid_from" text not null, "valid_to" text null, "proof_file_id" text null, "proof_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_contribution_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_contribution_seller_id" ON "seller_contribution" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_contribution_deleted_at" ON "seller_contribution" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "seller_registration" ("id" text not null, "seller_id" text not null, "kind" text check ("kind" in ('vat', 'oss', 'sme_ex', 'be_social')) not null, "country" text not null, "number" text not null, "valid_from" text not null, "valid_to" text null, "proof_file_id" text null, "proof_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_registration_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_registration_seller_id" ON "seller_registration" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_registration_deleted_at" ON "seller_registration" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "seller_threshold" ("id" text not null, "seller_id" text not null, "year" integer not null, "counted_cents" integer not null default 0, "elsewhere_cents" integer not null default 0, "warned_at" timestamptz null, "crossed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_threshold_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_threshold_seller_id" ON "seller_threshold" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_threshold_deleted_at" ON "seller_threshold" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_threshold_seller_id_year_unique" ON "seller_threshold" ("seller_id", "year") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "seller_vat_status" ("id" text not null, "seller_id" text not null, "status" text check ("status" in ('standard', 'franchise', 'exempt_nonprofit', 'margin')) not null, "valid_from" text not null, "valid_to" text null, "proof_file_id" text null, "proof_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_vat_status_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_vat_status_seller_id" ON "seller_vat_status" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_vat_status_deleted_at" ON "seller_vat_status" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "seller_contribution" add constraint "seller_contribution_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "seller_registration" add constraint "seller_registration_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "seller_threshold" add constraint "seller_threshold_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "seller_vat_status" add constraint "seller_vat_status_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "seller" add column if not exists "siren" text null, add column if not exists "siret" text null, add column if not exists "enterprise_number" text null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_contribution" cascade;`)

    this.addSql(`drop table if exists "seller_registration" cascade;`)

    this.addSql(`drop table if exists "seller_threshold" cascade;`)

    this.addSql(`drop table if exists "seller_vat_status" cascade;`)

    this.addSql(
      `alter table if exists "seller" drop column if exists "siren", drop column if exists "siret", drop column if exists "enterprise_number";`,
    )
  }
}
