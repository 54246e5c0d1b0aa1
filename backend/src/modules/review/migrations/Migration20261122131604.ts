import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122131604 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "review" drop constraint if exists "review_line_id_unique";`)
    this.addSql(
      `create table if not exists "review" ("id" text not null, "product_id" text not null, "operator_id" text not null, "basket_id" text not null, "order_id" text not null, "line_id" text not null, "rating" integer not null, "text" text not null, "locale" text not null, "first_name" text not null, "received_on" text not null, "state" text check ("state" in ('submitted', 'published', 'refused')) not null, "reason" text check ("reason" in ('insult', 'personal_data', 'not_about_piece', 'advertising', 'unlawful', 'unreadable')) null, "decided_by" text null, "decided_at" timestamptz null, "answer" text null, "answered_by" text null, "answered_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_deleted_at" ON "review" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_line_id_unique" ON "review" ("line_id") WHERE deleted_at is null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_product_id_state" ON "review" ("product_id", "state") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_operator_id_state" ON "review" ("operator_id", "state") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_state_created_at" ON "review" ("state", "created_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_basket_id" ON "review" ("basket_id") WHERE deleted_at IS NULL;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "review" cascade;`)
  }
}
