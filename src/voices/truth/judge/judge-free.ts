import type { Clause } from '../text/read-clauses.ts';
import { matchesOf, has } from '../words/phrase.ts';
import { pricePatterns } from '../words/price-words.ts';
import { plainMoney } from '../write/write-money.ts';
import { factBeside } from './draft.ts';
import type { Draft, JudgeAid } from './draft.ts';
import { bothTaxed, lineNamed, paidSum } from './quote-sums.ts';

/** "Free of charge": a price of nothing, of a line if one is named, else of the whole work. */
function freeClaim(aid: JudgeAid, clause: Clause): Draft[] {
  const { sentence, order } = aid;
  const patterns = pricePatterns(sentence.language);
  const words = sentence.text.slice(clause.from, clause.to);
  const match = matchesOf(patterns.free, words)[0];
  if (!match || clause.mood !== 'said') return [];
  const at = { from: clause.from, to: clause.to };
  const line = lineNamed(order, sentence, at);
  const quote = order.quote;
  if (!line && (has(patterns.freeExtras, words) || sentence.parts.some((part) => part.from >= at.from && part.to <= at.to))) return [];
  const known = line?.price ?? quote?.total;
  const covered = order.warranty?.covers === true;
  if (!known) return covered ? [] : [];
  const own = /(?:rien|aucun|nothing|no charge|no cost|not|won't|nichts|keine|nicht|nessun|nulla|non)/.test(match[0]);
  const settled = quote !== undefined && paidSum(order) >= bothTaxed(quote.total, quote.tax).gross;
  const owes = /(?:pay|pag|regler|zahlen|dev|owe|due|outstanding|debourser)/.test(match[0]);
  const isFree = known.minor === 0 || covered || (owes && settled);
  const agrees = isFree !== (clause.negated && !own);
  const from = clause.from + match.index;
  return [
    {
      kind: 'price',
      from,
      to: from + match[0].length,
      value: 'free',
      verdict: agrees ? 'backed' : 'contradicted',
      rule: 'price-free',
      reason: agrees ? 'The quote asks nothing for it' : 'The quote asks a price for it',
      fact: factBeside(line ? `quote.line ${line.label}` : 'quote.total', plainMoney(known), line?.ref ?? quote?.ref),
    },
  ];
}

export function judgeFree(aid: JudgeAid): Draft[] {
  return aid.sentence.clauses.flatMap((clause) => freeClaim(aid, clause));
}
