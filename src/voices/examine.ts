import type { SharedScope } from '#doors/scope.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { readKnown } from './store/facts-of-client.ts'
import { checkTruth, type Claim, type TruthReport } from './truth/public.ts'

interface Words {
  /** Null: a contact nobody has recognised; whatever is claimed is backed by nothing. */
  readonly client: string | null
  readonly order: string | null
  readonly language: Language
  readonly text: string
}

/** The truth gate: every claim of a text held against the ledger as it stands at this moment. */
export const examine = async (scope: SharedScope, words: Words): Promise<TruthReport> => {
  const known = await readKnown(scope, words)
  return checkTruth(words.text, { language: words.language, now: scope.now, ...known })
}

export interface OpenClaim {
  readonly claim: Claim
  readonly because: 'promise-open' | 'ambiguous'
}

/** What a person has to settle before it leaves: a promise nobody has taken on, a day that can be two. */
export const openClaims = ({ claims }: TruthReport): OpenClaim[] =>
  claims.flatMap((claim): OpenClaim[] => {
    if (claim.verdict === 'ambiguous') return [{ claim, because: 'ambiguous' }]
    const becomes = claim.suggestion?.becomes
    return claim.verdict === 'unknown' && (becomes === 'promise' || becomes === 'duty')
      ? [{ claim, because: 'promise-open' }]
      : []
  })

/** What no fact carries: an automatic message with any of these stays. */
export const notBacked = ({ claims }: TruthReport): Claim[] =>
  claims.filter(({ verdict }) => verdict !== 'backed')

export const contradictions = ({ claims }: TruthReport): Claim[] =>
  claims.filter(({ verdict }) => verdict === 'contradicted')
