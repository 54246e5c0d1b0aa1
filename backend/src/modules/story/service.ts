import { MedusaService } from "@medusajs/framework/utils"
import { Story } from "./models/story"
import { StoryLink } from "./models/story-link"
import { StoryPerson } from "./models/story-person"
import { StoryPicture } from "./models/story-picture"
import { StoryPiece } from "./models/story-piece"
import { StoryRemoval } from "./models/story-removal"

export class StoryModuleService extends MedusaService({
  Story,
  StoryLink,
  StoryPerson,
  StoryPicture,
  StoryPiece,
  StoryRemoval,
}) {}
