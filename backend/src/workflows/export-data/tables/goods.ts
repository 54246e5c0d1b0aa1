import { openMinutes } from "@etabli/capacity"
import { date, dayOf, type ExportTable, number, text, three } from "../export-table"

const SKU = text("sku", [
  three("Code article", "Artikelcode", "Article code"),
  three("De chaque choix.", "Van elke keuze.", "Of each choice."),
])

export const stockMoves: ExportTable = {
  file: three("mouvements-stock", "voorraadbewegingen", "stock-moves"),
  sql: `
  select happened_on, kind, sku, title, from_place, to_place, quantity, reference from (
    select t.moved_on as happened_on, 'moved' as kind, l.sku, l.title, t.from_place, t.to_place, l.quantity::numeric, t.number::text as reference, t.created_at as at, l.id
      from stock_transfer t join stock_transfer_line l on l.transfer_id = t.id and l.deleted_at is null
     where t.operator_id = :operator and t.deleted_at is null
    union all
    select ${dayOf("e.at")}, 'counted', split_part(coalesce(c.key, e.label), ' ', 1), e.label, null, nullif(split_part(c.key, ' ', 2), ''),
           case when jsonb_typeof(e.after -> c.key) = 'number' then (e.after ->> c.key)::numeric else 0 end
         - case when jsonb_typeof(e.before -> c.key) = 'number' then (e.before ->> c.key)::numeric else 0 end, null, e.at, e.id
      from audit_entry e
      left join lateral (select jsonb_object_keys(coalesce(nullif(e.after, 'null'), '{}')) as key) c on true
     where e.operator_id = :operator and e.entity = 'stock' and e.deleted_at is null
    union all
    select ${dayOf("r.created_at")}, case when o.canceled_at is not null then 'sold_cancelled' else 'sold' end, li.variant_sku,
           li.product_title, place.metadata ->> 'handle', null, -r.quantity, coalesce(o.custom_display_id, o.display_id::text), r.created_at, r.id
      from order_operator oo
      join "order" o on o.id = oo.order_id
      join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
      join order_line_item li on li.id = oi.item_id
      join reservation_item r on r.line_item_id = li.id
      left join stock_location place on place.id = r.location_id
     where oo.operator_id = :operator and oo.deleted_at is null) moves
   order by at, id`,
  columns: [
    date("happened_on", [
      three("Date", "Datum", "Date"),
      three("Jour du mouvement.", "Dag van de beweging.", "Day of the move."),
    ]),
    text("kind", [
      three("Sorte", "Soort", "Kind"),
      three(
        "moved, counted, sold ou sold_cancelled.",
        "moved, counted, sold of sold_cancelled.",
        "moved, counted, sold or sold_cancelled.",
      ),
    ]),
    SKU,
    text("title", [three("Pièce", "Stuk", "Piece"), three("Nom ce jour-là.", "Naam op die dag.", "Name on that day.")]),
    text("from_place", [three("De", "Van", "From"), three("Lieu de départ.", "Plaats van vertrek.", "Place it left.")]),
    text("to_place", [
      three("Vers", "Naar", "To"),
      three("Lieu d’arrivée.", "Plaats van aankomst.", "Place it came to."),
    ]),
    number("quantity", [
      three("Nombre", "Aantal", "Number"),
      three("En plus ; négatif, en moins.", "Erbij; negatief, eraf.", "More; negative, less."),
    ]),
    text("reference", [
      three("Référence", "Referentie", "Reference"),
      three("Commande ou bon de transfert.", "Bestelling of transferbon.", "Order or transfer note."),
    ]),
  ],
}

export const capacity: ExportTable = {
  file: three("capacite", "capaciteit", "capacity"),
  sql: `
  select week, coalesce(sum(taken_minutes), 0) as taken_minutes from (
    select w.week, w.taken_minutes from bench_week w where w.operator_id = :operator and w.deleted_at is null
    union all
    select to_char(current_date + 7 * n, 'IYYY"-W"IW'), 0 from generate_series(0, 26) n) weeks
   group by week order by week`,
  toRow: ({ week, taken_minutes }, { bench }) => {
    const open = bench ? openMinutes(bench, String(week)) : null
    const taken = Number(taken_minutes)
    return {
      week,
      open: open === null ? null : open / 60,
      taken: taken / 60,
      free: open === null ? null : (open - taken) / 60,
    }
  },
  columns: [
    text("week", [three("Semaine", "Week", "Week"), three("Semaine ISO.", "ISO-week.", "ISO week.")]),
    number("open", [
      three("Heures ouvertes", "Open uren", "Open hours"),
      three("Selon le plan d’aujourd’hui.", "Volgens het plan van vandaag.", "By today’s plan."),
    ]),
    number("taken", [
      three("Heures prises", "Ingenomen uren", "Hours taken"),
      three("Par des commandes.", "Door bestellingen.", "By orders."),
    ]),
    number("free", [
      three("Heures libres", "Vrije uren", "Free hours"),
      three("Ouvertes moins prises.", "Open min ingenomen.", "Open less taken."),
    ]),
  ],
}

export const audit: ExportTable = {
  file: three("journal", "logboek", "audit"),
  sql: `
  select to_char(e.at at time zone 'Europe/Brussels', 'YYYY-MM-DD HH24:MI:SS') as at, nullif(concat_ws(' ', u.first_name, u.last_name), '') as who,
         e.entity, e.action, e.label, e.entity_id, e.before, e.after
    from audit_entry e left join "user" u on u.id = e.actor_id
   where e.operator_id = :operator and e.deleted_at is null order by e.at, e.id`,
  columns: [
    text("at", [
      three("Moment", "Moment", "Moment"),
      three("Heure de Bruxelles.", "Uur van Brussel.", "Brussels time."),
    ]),
    text("who", [
      three("Qui", "Wie", "Who"),
      three("Vide : la maison elle-même.", "Leeg: het huis zelf.", "Empty: the house itself."),
    ]),
    text("entity", [
      three("Quoi", "Wat", "What"),
      three("piece, price, stock, order…", "piece, price, stock, order…", "piece, price, stock, order…"),
    ]),
    text("action", [
      three("Action", "Actie", "Action"),
      three("created, changed, counted…", "created, changed, counted…", "created, changed, counted…"),
    ]),
    text("label", [three("Nom", "Naam", "Name"), three("À ce moment.", "Op dat moment.", "At that moment.")]),
    text("entity_id", [
      three("Identifiant", "Identificatie", "Identifier"),
      three("Technique.", "Technisch.", "Technical."),
    ]),
    text("before", [
      three("Avant", "Voor", "Before"),
      three("Ce qui a changé, en JSON.", "Wat veranderde, in JSON.", "What changed, as JSON."),
    ]),
    text("after", [
      three("Après", "Na", "After"),
      three("Ce qui a changé, en JSON.", "Wat veranderde, in JSON.", "What changed, as JSON."),
    ]),
  ],
}

export const pictures: ExportTable = {
  file: three("photos", "fotos", "pictures"),
  sql: `
  select p.handle as piece, p.title, pic.one ->> 'url' as url,
         (pic.one ->> 'width') || ' × ' || (pic.one ->> 'height') as size
    from product_operator po
    join product p on p.id = po.product_id and p.deleted_at is null
    join piece_details d on d.product_id = p.id and d.deleted_at is null
    cross join lateral jsonb_array_elements(case when jsonb_typeof(d.pictures) = 'array' then d.pictures else '[]' end)
          with ordinality as pic(one, nth)
   where po.operator_id = :operator and po.deleted_at is null order by p.handle, pic.nth`,
  columns: [
    text("piece", [three("Pièce", "Stuk", "Piece"), three("Référence.", "Referentie.", "Reference.")]),
    text("title", [three("Nom", "Naam", "Name"), three("De la pièce.", "Van het stuk.", "Of the piece.")]),
    text("file", [
      three("Fichier", "Bestand", "File"),
      three("Dans le dossier des photos.", "In de map met foto’s.", "In the folder of pictures."),
    ]),
    text("size", [three("Taille", "Grootte", "Size"), three("En pixels.", "In pixels.", "In pixels.")]),
  ],
}
