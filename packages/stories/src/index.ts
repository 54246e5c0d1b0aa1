export * from "./story-machine.js"
export * from "./vocabulary.js"
