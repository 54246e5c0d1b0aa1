import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122165200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "review" alter column "basket_id" drop not null;`)
    this.addSql(`alter table if exists "review" alter column "order_id" drop not null;`)
    this.addSql(`alter table if exists "review" alter column "line_id" drop not null;`)
    this.addSql(`alter table if exists "review" alter column "first_name" drop not null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "review" alter column "basket_id" set not null;`)
    this.addSql(`alter table if exists "review" alter column "order_id" set not null;`)
    this.addSql(`alter table if exists "review" alter column "line_id" set not null;`)
    this.addSql(`alter table if exists "review" alter column "first_name" set not null;`)
  }
}
