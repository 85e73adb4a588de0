/** What a story may be about, so that a loaded verb is the right one, or a surname alone. */
export type Topic = 'court' | 'crime' | 'election' | 'sport' | 'stage' | 'dispute'

const topics: Readonly<Record<Topic, string>> = {
  court: `court trial jury judge prosecutor prosecutors defendant defendants indictment indicted sentenced convicted lawsuit
    plaintiff plea inquest`,
  crime: 'charged arrested suspect suspects accused gunman homicide',
  election: 'ballot ballots voters polls turnout runoff recount constituency electorate primary caucus',
  sport: `striker goalkeeper midfielder touchdown quarterback innings batsman batter inning pitcher league season playoffs homer
    semifinal semifinals semi-final semi-finals homers halftime half-time rugby cricket teammate teammates coach coached winger
    midfield defender scrum wickets knockout rowed rower rowers oarsman oarsmen regatta golfer golfers birdie birdies bogey sprinter
    medalist medallist tennis soccer footballer footballers tournament quarterfinal quarterfinals quarter-final quarter-finals
    backhand forehand tiebreak wicketkeeper bowler hat-trick`,
  stage: `actor actress singer film movie album concert audition musician pianist violinist cellist dancer ballet sitcom
    celebrity soundtrack`,
  dispute: `denied denies denying disputed disputes rejected rejects contradicted contradicts debunked untrue baseless unfounded
    falsely despite evidence`
}

/** The words that give a story’s topic away. */
export const topicWords: ReadonlyMap<string, Topic> = new Map(
  Object.entries(topics).flatMap(([topic, list]) => list.split(/\s+/).map(word => [word, topic as Topic] as const))
)
