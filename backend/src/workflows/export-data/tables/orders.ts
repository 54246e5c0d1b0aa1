import { date, dayOf, euros, type ExportTable, money, number, text, three } from "../export-table"

const NUMBER = text("number", [
  three("Commande", "Bestelling", "Order"),
  three("Le numéro que lit le client.", "Het nummer dat de klant leest.", "The number that the customer reads."),
])
const DAY = date("placed_on", [
  three("Date", "Datum", "Date"),
  three("Jour de la commande.", "Dag van de bestelling.", "Day of the order."),
])

/** Orders that were placed with the operator, with their basket. */
const ORDERS = `
    from order_operator oo
    join "order" o on o.id = oo.order_id and o.deleted_at is null
    left join basket_order bo on bo.order_id = o.id and bo.deleted_at is null
    left join basket b on b.id = bo.basket_id
    left join order_address a on a.id = o.shipping_address_id
   where oo.operator_id = :operator and oo.deleted_at is null`

const NAME = `nullif(concat_ws(' ', a.first_name, a.last_name), '')`

export const orders: ExportTable = {
  file: three("commandes", "bestellingen", "orders"),
  sql: `
  select coalesce(o.custom_display_id, o.display_id::text) as number, b.reference,
         ${dayOf("coalesce(b.placed_at, o.created_at)")} as placed_on,
         case when o.canceled_at is not null or o.status = 'canceled' then 'cancelled' else o.status::text end as state,
         ${NAME} as customer, o.email, a.country_code as country, b.payment_method, bo.seller_name,
         vat.goods, vat.shipping, vat.net, vat.vat, coalesce(${euros("bo.total_cents")}, vat.payable) as total,
         promise.ready_from, promise.ready_to
    from (select oo.operator_id, oo.order_id from order_operator oo where oo.operator_id = :operator and oo.deleted_at is null) mine
    join "order" o on o.id = mine.order_id and o.deleted_at is null
    left join basket_order bo on bo.order_id = o.id and bo.deleted_at is null
    left join basket b on b.id = bo.basket_id
    left join order_address a on a.id = o.shipping_address_id
    left join lateral (
      select ${euros("sum(v.payable_cents) filter (where v.kind = 'goods')")} as goods,
             coalesce(${euros("sum(v.payable_cents) filter (where v.kind = 'shipping')")}, 0) as shipping,
             ${euros("sum(v.net_cents)")} as net, ${euros("sum(v.vat_cents)")} as vat, ${euros("sum(v.payable_cents)")} as payable
        from order_vat_line v where v.order_id = o.id and v.deleted_at is null) vat on true
    left join lateral (
      select min(p.ready_from) as ready_from, max(p.ready_to) as ready_to
        from line_promise p where p.order_id = o.id and p.deleted_at is null) promise on true
   order by coalesce(b.placed_at, o.created_at), o.id`,
  columns: [
    NUMBER,
    text("reference", [
      three("Panier", "Mandje", "Basket"),
      three(
        "Commun aux ateliers d’un même achat.",
        "Gedeeld door de ateliers van één aankoop.",
        "Shared by the workshops of one purchase.",
      ),
    ]),
    DAY,
    text("state", [
      three("État", "Staat", "State"),
      three("pending, completed ou cancelled.", "pending, completed of cancelled.", "pending, completed or cancelled."),
    ]),
    text("customer", [
      three("Client", "Klant", "Customer"),
      three("Nom de livraison.", "Naam voor de levering.", "Name for the delivery."),
    ]),
    text("email", [
      three("E-mail", "E-mail", "E-mail"),
      three("Adresse du client.", "Adres van de klant.", "The customer’s address."),
    ]),
    text("country", [
      three("Pays", "Land", "Country"),
      three("De livraison, deux lettres.", "Van levering, twee letters.", "Of delivery, two letters."),
    ]),
    text("payment_method", [
      three("Moyen de paiement", "Betaalwijze", "Means of payment"),
      three(
        "transfer, on_pickup ou test_card.",
        "transfer, on_pickup of test_card.",
        "transfer, on_pickup or test_card.",
      ),
    ]),
    text("seller_name", [
      three("Vendeur", "Verkoper", "Seller"),
      three("Qui facture.", "Wie factureert.", "Who invoices."),
    ]),
    money("goods", [
      three("Pièces", "Stukken", "Pieces"),
      three("Payé pour les pièces, en euros.", "Betaald voor de stukken, in euro.", "Paid for the pieces, in euros."),
    ]),
    money("shipping", [
      three("Livraison", "Levering", "Delivery"),
      three("Payé pour la livraison.", "Betaald voor de levering.", "Paid for the delivery."),
    ]),
    money("net", [three("Hors TVA", "Excl. btw", "Without VAT"), three("Sans TVA.", "Zonder btw.", "Without VAT.")]),
    money("vat", [
      three("TVA", "Btw", "VAT"),
      three("TVA due par le vendeur.", "Btw die de verkoper moet.", "VAT that the seller owes."),
    ]),
    money("total", [
      three("Total", "Totaal", "Total"),
      three("Ce que le client paie.", "Wat de klant betaalt.", "What the customer pays."),
    ]),
    date("ready_from", [
      three("Prêt du", "Klaar van", "Ready from"),
      three("Promesse, premier jour.", "Belofte, eerste dag.", "Promise, first day."),
    ]),
    date("ready_to", [
      three("Prêt au", "Klaar tot", "Ready to"),
      three("Promesse, dernier jour.", "Belofte, laatste dag.", "Promise, last day."),
    ]),
  ],
}

export const lines: ExportTable = {
  file: three("lignes-tva", "regels-btw", "lines-vat"),
  sql: `
  select coalesce(o.custom_display_id, o.display_id::text) as number, ${dayOf("v.decided_at")} as placed_on, v.kind,
         li.variant_sku as sku, nullif(concat_ws(', ', li.product_title, li.variant_title), '') as title,
         item.quantity, ${euros("v.gross_cents")} as gross, ${euros("v.net_cents")} as net, round(v.rate_bp / 100.0, 2) as rate,
         ${euros("v.vat_cents")} as vat, ${euros("v.payable_cents")} as payable, v.country, v.departure, v.arrival, v.scheme,
         v.mention, v.buyer_type, v.buyer_vat_number, v.seller_vat_number, ${dayOf("v.cancelled_at")} as cancelled_on
    from order_vat_line v
    join "order" o on o.id = v.order_id
    left join order_line_item li on li.id = v.line_id
    left join lateral (
      select i.quantity from order_item i where i.item_id = v.line_id and i.order_id = v.order_id and i.deleted_at is null
       order by i.version desc limit 1) item on true
   where v.operator_id = :operator and v.deleted_at is null
   order by v.decided_at, v.order_id, v.id`,
  columns: [
    NUMBER,
    DAY,
    text("kind", [
      three("Sorte", "Soort", "Kind"),
      three(
        "goods (pièces) ou shipping (livraison).",
        "goods (stukken) of shipping (levering).",
        "goods (pieces) or shipping (delivery).",
      ),
    ]),
    text("sku", [
      three("Code article", "Artikelcode", "Article code"),
      three("Du choix vendu.", "Van de verkochte keuze.", "Of the choice sold."),
    ]),
    text("title", [
      three("Pièce", "Stuk", "Piece"),
      three("Nom au jour de la commande.", "Naam op de dag van de bestelling.", "Name on the day of the order."),
    ]),
    number("quantity", [three("Nombre", "Aantal", "Number"), three("Pièces.", "Stuks.", "Pieces.")]),
    money("gross", [
      three("Prix catalogue", "Catalogusprijs", "Catalogue price"),
      three(
        "De toute la ligne, remise déduite, TVA comprise.",
        "Van de hele regel, na korting, btw inbegrepen.",
        "Of the whole line, less discounts, VAT included.",
      ),
    ]),
    money("net", [three("Hors TVA", "Excl. btw", "Without VAT"), three("Base.", "Grondslag.", "Base.")]),
    number("rate", [
      three("Taux %", "Tarief %", "Rate %"),
      three(
        "Taux réel ; sous la marge, interne.",
        "Werkelijk tarief; bij de marge, intern.",
        "True rate; internal under the margin scheme.",
      ),
    ]),
    money("vat", [
      three("TVA", "Btw", "VAT"),
      three(
        "Due ; sous la marge, celle de la marge.",
        "Verschuldigd; bij de marge, die op de marge.",
        "Due; under the margin scheme, that on the margin.",
      ),
    ]),
    money("payable", [
      three("Payé", "Betaald", "Paid"),
      three(
        "Ce que le client paie pour la ligne.",
        "Wat de klant voor de regel betaalt.",
        "What the customer pays for the line.",
      ),
    ]),
    text("country", [
      three("TVA de", "Btw van", "VAT of"),
      three("Pays qui taxe.", "Land dat belast.", "Country that taxes."),
    ]),
    text("departure", [
      three("Départ", "Vertrek", "Departure"),
      three("Pays d’où part la pièce.", "Land van vertrek.", "Country it leaves from."),
    ]),
    text("arrival", [
      three("Arrivée", "Aankomst", "Arrival"),
      three("Pays où elle arrive.", "Land van aankomst.", "Country it arrives in."),
    ]),
    text("scheme", [
      three("Régime", "Regeling", "Scheme"),
      three(
        "standard, reduced, oss, destination, margin, exempt…",
        "standard, reduced, oss, destination, margin, exempt…",
        "standard, reduced, oss, destination, margin, exempt…",
      ),
    ]),
    text("mention", [
      three("Mention", "Vermelding", "Mention"),
      three("Code de la mention légale.", "Code van de wettelijke vermelding.", "Code of the legal mention."),
    ]),
    text("buyer_type", [
      three("Acheteur", "Koper", "Buyer"),
      three(
        "consumer, company ou public_body.",
        "consumer, company of public_body.",
        "consumer, company or public_body.",
      ),
    ]),
    text("buyer_vat_number", [
      three("TVA acheteur", "Btw-nummer koper", "Buyer’s VAT number"),
      three("S’il en a donné un.", "Als hij er een gaf.", "If it gave one."),
    ]),
    text("seller_vat_number", [
      three("TVA vendeur", "Btw-nummer verkoper", "Seller’s VAT number"),
      three("Sous lequel c’est vendu.", "Waaronder verkocht is.", "Under which it was sold."),
    ]),
    date("cancelled_on", [
      three("Annulé le", "Geannuleerd op", "Cancelled on"),
      three("Vide si la ligne compte.", "Leeg als de regel telt.", "Empty where the line counts."),
    ]),
  ],
}

export const customers: ExportTable = {
  file: three("clients", "klanten", "customers"),
  sql: `
  select distinct on (lower(o.email)) o.email, ${NAME} as name, a.company, a.phone, a.address_1 as street, a.postal_code, a.city,
         a.country_code as country, b.locale as language,
         count(*) over (partition by lower(o.email)) as orders,
         ${dayOf("coalesce(b.placed_at, o.created_at)")} as last_on
  ${ORDERS}
   order by lower(o.email), coalesce(b.placed_at, o.created_at) desc, o.id`,
  columns: [
    text("email", [
      three("E-mail", "E-mail", "E-mail"),
      three("Une ligne par adresse.", "Eén regel per adres.", "One row an address."),
    ]),
    text("name", [
      three("Nom", "Naam", "Name"),
      three("De la dernière commande.", "Van de laatste bestelling.", "Of the last order."),
    ]),
    text("company", [
      three("Organisation", "Organisatie", "Organisation"),
      three("Si elle achète.", "Als zij koopt.", "If it buys."),
    ]),
    text("phone", [
      three("Téléphone", "Telefoon", "Phone"),
      three("Pour la livraison.", "Voor de levering.", "For the delivery."),
    ]),
    text("street", [three("Rue", "Straat", "Street"), three("De livraison.", "Van levering.", "Of delivery.")]),
    text("postal_code", [
      three("Code postal", "Postcode", "Postcode"),
      three("De livraison.", "Van levering.", "Of delivery."),
    ]),
    text("city", [three("Ville", "Plaats", "City"), three("De livraison.", "Van levering.", "Of delivery.")]),
    text("country", [three("Pays", "Land", "Country"), three("Deux lettres.", "Twee letters.", "Two letters.")]),
    text("language", [three("Langue", "Taal", "Language"), three("fr, nl ou en.", "fr, nl of en.", "fr, nl or en.")]),
    number("orders", [
      three("Commandes", "Bestellingen", "Orders"),
      three("Chez cet atelier.", "Bij dit atelier.", "With this workshop."),
    ]),
    date("last_on", [
      three("Dernière", "Laatste", "Last"),
      three("Jour de la dernière commande.", "Dag van de laatste bestelling.", "Day of the last order."),
    ]),
  ],
}

export const payments: ExportTable = {
  file: three("paiements", "betalingen", "payments"),
  sql: `
  select number, happened_on, kind, method, amount from (
    select coalesce(o.custom_display_id, o.display_id::text) as number, ${dayOf("c.created_at")} as happened_on,
           'received' as kind, p.provider_id as method, c.amount, c.created_at as at, c.id
      from order_operator oo
      join "order" o on o.id = oo.order_id
      join order_payment_collection opc on opc.order_id = o.id and opc.deleted_at is null
      join payment p on p.payment_collection_id = opc.payment_collection_id and p.deleted_at is null
      join capture c on c.payment_id = p.id and c.deleted_at is null
     where oo.operator_id = :operator and oo.deleted_at is null
    union all
    select coalesce(o.custom_display_id, o.display_id::text), ${dayOf("r.created_at")}, 'refunded', p.provider_id, -r.amount, r.created_at, r.id
      from order_operator oo
      join "order" o on o.id = oo.order_id
      join order_payment_collection opc on opc.order_id = o.id and opc.deleted_at is null
      join payment p on p.payment_collection_id = opc.payment_collection_id and p.deleted_at is null
      join refund r on r.payment_id = p.id and r.deleted_at is null
     where oo.operator_id = :operator and oo.deleted_at is null
    union all
    select coalesce(o.custom_display_id, o.display_id::text), ${dayOf("p.created_at")}, 'awaited', p.provider_id, p.amount, p.created_at, p.id
      from order_operator oo
      join "order" o on o.id = oo.order_id
      join order_payment_collection opc on opc.order_id = o.id and opc.deleted_at is null
      join payment p on p.payment_collection_id = opc.payment_collection_id and p.deleted_at is null
     where oo.operator_id = :operator and oo.deleted_at is null and p.captured_at is null and p.canceled_at is null) moves
   order by at, id`,
  columns: [
    NUMBER,
    date("happened_on", [
      three("Date", "Datum", "Date"),
      three("Jour du mouvement.", "Dag van de beweging.", "Day of the movement."),
    ]),
    text("kind", [
      three("Sorte", "Soort", "Kind"),
      three(
        "awaited (attendu), received (reçu) ou refunded (remboursé).",
        "awaited (verwacht), received (ontvangen) of refunded (terugbetaald).",
        "awaited, received or refunded.",
      ),
    ]),
    text("method", [
      three("Par", "Via", "By"),
      three("Prestataire de paiement.", "Betaaldienst.", "Payment provider."),
    ]),
    money("amount", [
      three("Montant", "Bedrag", "Amount"),
      three("En euros ; remboursé, négatif.", "In euro; terugbetaald, negatief.", "In euros; refunds are negative."),
    ]),
  ],
}
