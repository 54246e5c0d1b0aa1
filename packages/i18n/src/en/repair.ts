import type { repair as french } from "../fr/repair.js"
import type { TextsLike } from "../texts-shape.js"

export const repair: TextsLike<typeof french> = {
  title: "Ask for a repair",
  intro: "Your request goes to {{maker}}, who made this piece and answers you by e-mail. Nothing is paid here.",
  guarantee: "A fault within the guarantee? Say so: the repair is then free.",
  which: "Which piece",
  choose_piece: "Choose the piece on its page or on that of your order.",
  name: "Your name",
  email: "E-mail address",
  text: "What is damaged",
  text_hint: "Where, since when, and what you have tried already.",
  photo: "A photo",
  photo_hint: "JPEG, PNG or WebP, 8 MB at most. The place and time it holds are erased.",
  submit: "Send the request",
  asked_title: "Your request is on its way",
  asked: "{{maker}} has it and will answer by e-mail. A message confirms it to you.",
  back: "Back to the piece",
  fault: {
    name: "Write your name.",
    email: "Write a complete e-mail address.",
    text: "Say in at least ten characters what is damaged.",
    photo: "This photo cannot be read: JPEG, PNG or WebP, 8 MB at most, 300 pixels at least. The rest is kept.",
  },
  mail: {
    asked_subject: "Repair request: {{title}}",
    asked_title: "Somebody asks for a repair",
    asked_intro: "{{name}} ({{email}}) writes about “{{title}}”:",
    with_photo: "A photo came with it: see it in the dashboard.",
    answer_to: "Answer {{email}}, then note the state in the list.",
    button: "Open the list",
    received_subject: "Your request has reached {{maker}}",
    received_title: "The workshop has your request",
    received_intro: "You ask for a repair of “{{title}}”.",
    received_next: "{{maker}} will answer from {{email}}.",
  },
}
