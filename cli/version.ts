// Without the attribute `type: 'json'`, so that the bundle takes this one field and not the whole manifest.
import { version as written } from '../package.json'

export const version: string = written
