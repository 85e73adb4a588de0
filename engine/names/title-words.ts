/**
 * Words that stand before or after a person’s name and say what the person is. Lower case.
 * `formal` titles take a capital before a name; `job` descriptions never do.
 */
export const formalTitles: ReadonlySet<string> = new Set([
  'president',
  'vice president',
  'prime minister',
  'deputy prime minister',
  'chancellor',
  'king',
  'queen',
  'prince',
  'princess',
  'pope',
  'secretary of state',
  'foreign minister',
  'finance minister',
  'defense minister',
  'defence minister',
  'interior minister',
  'governor',
  'mayor',
  'senator',
  'representative',
  'general',
  'cardinal',
  'archbishop',
  'bishop',
  'emperor',
  'sultan',
  'emir',
  'premier',
  'ambassador'
])

export const jobDescriptions: ReadonlySet<string> = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'coach',
  'actor',
  'actress',
  'analyst',
  'driver',
  'astronaut',
  'teacher',
  'economist',
  'adviser',
  'advisor',
  'lawyer',
  'attorney',
  'singer',
  'author',
  'writer',
  'director',
  'striker',
  'midfielder',
  'goalkeeper',
  'quarterback',
  'farmer',
  'activist',
  'journalist',
  'reporter',
  'leader'
])

export const courtesyTitles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx'])
