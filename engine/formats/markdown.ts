import type { Story } from '../story.ts'
import { plain } from './plain.ts'

export function markdown(source: string): readonly Story[] {
  return plain(source)
}
