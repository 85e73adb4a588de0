/** What a story may be about that makes a loaded verb the right one. */
export type Topic = 'court' | 'election' | 'sport' | 'dispute'

const topics: Readonly<Record<Topic, string>> = {
  court: `court trial jury judge prosecutor prosecutors defendant defendants indictment indicted sentenced convicted lawsuit
    plaintiff plea inquest`,
  election: 'ballot ballots voters polls turnout runoff recount constituency electorate primary caucus',
  sport: `striker goalkeeper midfielder touchdown quarterback innings batsman batter inning pitcher league season playoffs homer
    semifinal semifinals semi-final semi-finals homers halftime half-time rugby cricket teammate teammates coach coached winger
    midfield defender scrum wickets knockout rowed rower rowers oarsman oarsmen regatta golfer golfers birdie birdies bogey sprinter
    medalist medallist tennis soccer footballer footballers tournament quarterfinal quarterfinals quarter-final quarter-finals
    backhand forehand tiebreak wicketkeeper bowler hat-trick`,
  dispute: `denied denies denying disputed disputes rejected rejects contradicted contradicts debunked untrue baseless unfounded
    falsely despite evidence`
}

/** The words that give a story’s topic away. */
export const topicWords: ReadonlyMap<string, Topic> = new Map(
  Object.entries(topics).flatMap(([topic, list]) => list.split(/\s+/).map(word => [word, topic as Topic] as const))
)
