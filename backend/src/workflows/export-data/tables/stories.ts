import { storyLanguageStates, textsOfStory } from "@etabli/listing"
import { today } from "../../../today"
import { config } from "../../../config"
import { readStoryRows, type StoryRow } from "../../../stories/story-row"
import { toStoryDraft } from "../../../stories/to-story-draft"
import type { ExportScope } from "../export-scope"
import { date, type ExportRow, type ExportTable, text, three } from "../export-table"
import { readCursor } from "../read-cursor"

const AT_ONCE = 100
const IN = [
  ["fr", three("français", "Frans", "French")],
  ["nl", three("néerlandais", "Nederlands", "Dutch")],
  ["en", three("anglais", "Engels", "English")],
] as const

/** Stories with their words, read some at a time. What is no longer shown leaves without its words: they were somebody's. */
async function* storyRows({ trx, operatorId }: ExportScope): AsyncGenerator<ExportRow> {
  let ids: string[] = []
  const next = async () => {
    const rows = await readStoryRows(trx, ids)
    ids = []
    return rows.map(toRow)
  }
  for await (const { id } of readCursor<{ id: string }>(trx, STORY_IDS, operatorId)) {
    ids.push(id)
    if (ids.length === AT_ONCE) yield* await next()
  }
  yield* await next()
}

function toRow(row: StoryRow): ExportRow {
  const story = toStoryDraft(row)
  const states = storyLanguageStates(story, row.checked)
  const isOver = row.state === "withdrawn" || row.state === "expired"
  const texts = isOver ? [] : Object.entries(textsOfStory(story))
  const words = IN.flatMap(([language]) => {
    const said = (isAsked: (path: string) => boolean) =>
      texts.flatMap(([path, text]) => (isAsked(path) && text[language]) || []).join("\n\n") || null
    return [
      [`state_${language}`, states[language]],
      [`title_${language}`, said((path) => path === "title")],
      [`summary_${language}`, said((path) => path === "summary")],
      [`text_${language}`, said((path) => path.startsWith("blocks."))],
      [`pictures_${language}`, said((path) => path.startsWith("pictures."))],
    ]
  })
  return {
    handle: row.handle,
    kind: row.kind,
    state: row.state,
    language: row.language,
    shown_until: row.shown_until,
    ...(Object.fromEntries(words) as ExportRow),
    submitted_on: dayOf(row.submitted_at),
    published_on: dayOf(row.published_at),
    gone_on: dayOf(row.gone_at),
    changed_on: dayOf(row.updated_at),
    pieces: story.pieces.join(", "),
    stories: story.stories.join(", "),
    address: `${config.storefrontUrl}/${row.language}/stories/${row.handle}`,
  }
}

function dayOf(at: Date | null): string | null {
  return at && today(at)
}

const STORY_IDS = `
  select id from story where operator_id = :operator and deleted_at is null order by created_at, id`

const OVER = three(
  "vide une fois retirée ou échue",
  "leeg zodra ingetrokken of verlopen",
  "empty once withdrawn or ended",
)

export const stories: ExportTable = {
  file: three("histoires", "verhalen", "stories"),
  rows: storyRows,
  columns: [
    text("handle", [
      three("Référence", "Referentie", "Reference"),
      three("De l’histoire, pour toujours.", "Van het verhaal, voor altijd.", "Of the story, for good."),
    ]),
    text("kind", [
      three("Elle raconte", "Het vertelt", "It tells of"),
      three(
        "gesture (un geste), making (la fabrication), workshop (l’atelier), person (quelqu’un), material (une matière), result (un résultat).",
        "gesture (een gebaar), making (het maken), workshop (het atelier), person (iemand), material (een materiaal), result (een resultaat).",
        "gesture, making, workshop, person, material or result.",
      ),
    ]),
    text("state", [
      three("État", "Staat", "State"),
      three(
        "draft (brouillon), in_review (en relecture), published (en ligne), withdrawn (retirée), expired (échue).",
        "draft (ontwerp), in_review (wordt nagelezen), published (online), withdrawn (ingetrokken), expired (verlopen).",
        "draft, in_review, published, withdrawn or expired.",
      ),
    ]),
    text("language", [
      three("Écrite en", "Geschreven in", "Written in"),
      three("fr, nl ou en.", "fr, nl of en.", "fr, nl or en."),
    ]),
    ...IN.flatMap(([language, name]) => [
      text(`state_${language}`, [
        three(`État (${name.fr})`, `Staat (${name.nl})`, `State (${name.en})`),
        three(
          "missing (manque), draft (à relire), checked (relu).",
          "missing (ontbreekt), draft (na te lezen), checked (nagelezen).",
          "missing, draft (to read over) or checked (read over).",
        ),
      ]),
      text(`title_${language}`, [
        three(`Titre (${name.fr})`, `Titel (${name.nl})`, `Title (${name.en})`),
        three(`Le titre ; ${OVER.fr}.`, `De titel; ${OVER.nl}.`, `The title; ${OVER.en}.`),
      ]),
      text(`summary_${language}`, [
        three(`Résumé (${name.fr})`, `Samenvatting (${name.nl})`, `Summary (${name.en})`),
        three(`Le résumé ; ${OVER.fr}.`, `De samenvatting; ${OVER.nl}.`, `The summary; ${OVER.en}.`),
      ]),
      text(`text_${language}`, [
        three(`Texte (${name.fr})`, `Tekst (${name.nl})`, `Text (${name.en})`),
        three(
          `Ses parties, dans l’ordre ; ${OVER.fr}.`,
          `De delen, in volgorde; ${OVER.nl}.`,
          `Its parts, in order; ${OVER.en}.`,
        ),
      ]),
      text(`pictures_${language}`, [
        three(`Images (${name.fr})`, `Beelden (${name.nl})`, `Pictures (${name.en})`),
        three(
          `Ce que montrent ses images ; ${OVER.fr}.`,
          `Wat de beelden tonen; ${OVER.nl}.`,
          `What its pictures show; ${OVER.en}.`,
        ),
      ]),
    ]),
    date("submitted_on", [
      three("Envoyée le", "Ingediend op", "Handed in on"),
      three("À la relecture.", "Om na te lezen.", "To be reviewed."),
    ]),
    date("published_on", [
      three("En ligne le", "Online op", "Published on"),
      three("La dernière fois.", "De laatste keer.", "The last time."),
    ]),
    date("shown_until", [
      three("Jusqu’au", "Tot en met", "Shown until"),
      three(
        "Fin du premier accord ; vide si personne n’y est montré.",
        "Einde van de eerste toestemming; leeg als niemand erin voorkomt.",
        "End of the first consent; empty where nobody is in it.",
      ),
    ]),
    date("gone_on", [
      three("Partie le", "Verdwenen op", "Gone on"),
      three("Retirée ou échue.", "Ingetrokken of verlopen.", "Withdrawn or ended."),
    ]),
    date("changed_on", [
      three("Modifiée le", "Gewijzigd op", "Changed on"),
      three("Dernier changement.", "Laatste wijziging.", "Last change."),
    ]),
    text("pieces", [
      three("Pièces", "Stukken", "Pieces"),
      three("Références des pièces liées.", "Referenties van de stukken.", "References of its pieces."),
    ]),
    text("stories", [
      three("Autres histoires", "Andere verhalen", "Other stories"),
      three("Références des histoires liées.", "Referenties van de verhalen.", "References of its stories."),
    ]),
    text("address", [
      three("Adresse", "Adres", "Address"),
      three(
        "De la page, tant qu’elle est en ligne.",
        "Van de pagina, zolang ze online is.",
        "Of its page, while shown.",
      ),
    ]),
  ],
}
