import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { revalidate } from "../storefront-cache/revalidate"
import { storyTags } from "../storefront-cache/revalidate-story"

/** The pages on which a story stands are made again, or are gone. */
export default async function refreshChangedStories({
  event,
  container,
}: SubscriberArgs<{ story_id: string }>): Promise<void> {
  revalidate(await storyTags(container, [event.data.story_id]))
}

export const config: SubscriberConfig = {
  event: ["story.shown", "story.changed", "story.hidden", "story.gone"],
  context: { subscriberId: "refresh-changed-stories" },
}
