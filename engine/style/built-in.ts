import ap from '../../styles/ap.json' with { type: 'json' }
import guardian from '../../styles/guardian.json' with { type: 'json' }
import reuters from '../../styles/reuters.json' with { type: 'json' }
import wire from '../../styles/wire.json' with { type: 'json' }

/** The styles that come with Wirelint, as written, by name. */
export const builtInStyles: Readonly<Record<string, unknown>> = { wire, ap, reuters, guardian }
