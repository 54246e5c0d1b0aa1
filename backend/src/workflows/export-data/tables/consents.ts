import { consentState, MEDIA, type Ticks } from "@etabli/stories"
import { date, dayOf, type ExportTable, number, text, three } from "../export-table"

type Row = { ticks: Ticks; valid_from: string; valid_to: string; withdrawn_on: string | null }

/** What may be shown and until when. Who it is about, what they are called and what they signed stay in the house. */
export const consents: ExportTable = {
  file: three("accords", "toestemmingen", "consents"),
  isManagers: true,
  sql: `
  select c.id, c.ticks, c.valid_from, c.valid_to, c.withdrawn_on, ${dayOf("c.created_at")} as kept_on,
         (select string_agg(s.handle, ', ' order by s.handle) from story_person sp
            join story s on s.id = sp.story_id and s.deleted_at is null
           where sp.consent_id = c.id and sp.deleted_at is null) as stories,
         (select count(*) from consent_proof p where p.consent_id = c.id and p.deleted_at is null) as proofs
    from consent c where c.operator_id = :operator and c.deleted_at is null
   order by c.created_at, c.id`,
  toRow: (row, { day }) => {
    const { ticks, valid_from, valid_to, withdrawn_on } = row as Row
    const places = MEDIA.map((medium) => [medium, (ticks[medium] ?? []).join(", ")] as const)
    return {
      ...row,
      ...Object.fromEntries(places),
      state: consentState({ from: valid_from, to: valid_to, withdrawn_on }, day),
    }
  },
  columns: [
    text("id", [
      three("Accord", "Toestemming", "Consent"),
      three(
        "Technique, comme dans l’adresse de sa page. Le nom reste dans la maison.",
        "Technisch, zoals in het adres van de pagina. De naam blijft in huis.",
        "Technical, as in its page’s address. The name stays in the house.",
      ),
    ]),
    text("state", [
      three("État", "Staat", "State"),
      three(
        "not_yet (pas encore), valid (valable), expired (échu) ou withdrawn (retiré), ce jour-là.",
        "not_yet (nog niet), valid (geldig), expired (verlopen) of withdrawn (ingetrokken), op die dag.",
        "not_yet, valid, expired or withdrawn, on the day of this file.",
      ),
    ]),
    date("valid_from", [three("Du", "Van", "From"), three("Premier jour.", "Eerste dag.", "First day.")]),
    date("valid_to", [three("Au", "Tot en met", "To"), three("Dernier jour.", "Laatste dag.", "Last day.")]),
    date("withdrawn_on", [
      three("Retiré le", "Ingetrokken op", "Withdrawn on"),
      three("Vide s’il court.", "Leeg als ze loopt.", "Empty while it runs."),
    ]),
    ...(
      [
        ["words", three("Paroles", "Woorden", "Words")],
        ["picture", three("Image", "Beeld", "Picture")],
        ["voice", three("Voix", "Stem", "Voice")],
        ["name", three("Nom choisi", "Gekozen naam", "Chosen name")],
      ] as const
    ).map(([medium, header]) =>
      text(medium, [
        header,
        three(
          "Où cela peut être montré : site, print (imprimé), social (réseaux). Vide : nulle part.",
          "Waar het getoond mag worden: site, print (drukwerk), social (netwerken). Leeg: nergens.",
          "Where it may be shown: site, print, social. Empty: nowhere.",
        ),
      ]),
    ),
    text("stories", [three("Histoires", "Verhalen", "Stories"), three("Références.", "Referenties.", "References.")]),
    number("proofs", [
      three("Papiers signés", "Ondertekende papieren", "Signed papers"),
      three("Combien sont gardés, sous clé.", "Hoeveel er bewaard zijn, achter slot.", "How many are kept, sealed."),
    ]),
    date("kept_on", [
      three("Gardé le", "Bewaard op", "Kept on"),
      three("Jour de l’enregistrement.", "Dag van de registratie.", "Day it was entered."),
    ]),
  ],
}
