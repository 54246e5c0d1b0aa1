import { operatorIsShownSql, TODAY_SQL } from "../access/operator-state"

/** Whether the shop shows the story of this alias today: published, its consents run, its workshop is there. */
export function storyIsShownSql(story: string): string {
  return `(${story}.state = 'published' and ${story}.deleted_at is null
           and (${story}.shown_until is null or ${story}.shown_until >= ${TODAY_SQL})
           and ${operatorIsShownSql(`${story}.operator_id`)})`
}

/** What the shop answers for it: `here`, `gone` for good, or `unknown`. */
export function storyStateSql(story: string): string {
  return `(case when ${storyIsShownSql(story)} then 'here'
                when ${story}.state in ('withdrawn', 'expired', 'published') then 'gone'
                else 'unknown' end)`
}
