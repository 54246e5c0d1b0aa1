import { sendStoryPicture } from "@/backend/story-picture.server"

type Context = { params: Promise<{ id: string; file: string }> }

/** Pictures of stories under our own address. Never optimised or kept here: when a person takes one back, it is gone. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return sendStoryPicture(await params, new URL(request.url).searchParams.get("key"))
}
