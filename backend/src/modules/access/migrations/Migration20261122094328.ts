import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122094328 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_user_id_unique";`)
    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_user_id_shop_unique";`)
    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_user_id_operator_id_unique";`)
    this.addSql(`alter table if exists "invitation" drop constraint if exists "invitation_token_hash_unique";`)
    this.addSql(
      `create table if not exists "audit_entry" ("id" text not null, "at" timestamptz not null, "actor_id" text null, "operator_id" text null, "entity" text not null, "entity_id" text not null, "action" text not null, "label" text null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_operator_id_at" ON "audit_entry" ("operator_id", "at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_entity_entity_id_at" ON "audit_entry" ("entity", "entity_id", "at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_at" ON "audit_entry" ("at") WHERE deleted_at IS NULL;`)

    this.addSql(
      `create table if not exists "invitation" ("id" text not null, "email" text not null, "scope" text check ("scope" in ('platform', 'operator', 'shop')) not null, "operator_id" text null, "shop" text null, "role" text check ("role" in ('platform', 'manager', 'lister', 'accountant', 'staff')) not null, "locale" text not null, "token_hash" text not null, "invited_by" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "accepted_by" text null, "revoked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invitation_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invitation_token_hash_unique" ON "invitation" ("token_hash") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_invitation_deleted_at" ON "invitation" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_invitation_operator_id_created_at" ON "invitation" ("operator_id", "created_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invitation_email" ON "invitation" ("email") WHERE deleted_at IS NULL;`)

    this.addSql(
      `create table if not exists "membership" ("id" text not null, "user_id" text not null, "scope" text check ("scope" in ('platform', 'operator', 'shop')) not null, "operator_id" text null, "shop" text null, "role" text check ("role" in ('platform', 'manager', 'lister', 'accountant', 'staff')) not null, "starts_at" timestamptz not null, "ended_at" timestamptz null, "ended_by" text null, "invitation_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "membership_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_membership_deleted_at" ON "membership" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_user_id_operator_id_unique" ON "membership" ("user_id", "operator_id") WHERE scope = 'operator' and ended_at is null and deleted_at is null;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_user_id_shop_unique" ON "membership" ("user_id", "shop") WHERE scope = 'shop' and ended_at is null and deleted_at is null;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_user_id_unique" ON "membership" ("user_id") WHERE scope = 'platform' and ended_at is null and deleted_at is null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_membership_operator_id" ON "membership" ("operator_id") WHERE ended_at is null and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`)

    this.addSql(`drop table if exists "invitation" cascade;`)

    this.addSql(`drop table if exists "membership" cascade;`)
  }
}
