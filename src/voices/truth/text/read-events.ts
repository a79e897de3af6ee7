import type { Language } from '../claim.ts';
import { eventKinds } from '../words/event-words.ts';
import type { EventKind, EventWords, NounKind } from '../words/event-words.ts';
import { eventWordsDe } from '../words/event-words-de.ts';
import { eventWordsEn } from '../words/event-words-en.ts';
import { eventWordsFr } from '../words/event-words-fr.ts';
import { eventWordsIt } from '../words/event-words-it.ts';
import type { PartMention } from '../words/parts.ts';
import { phraseBook } from '../words/phrase-book.ts';
import type { PhraseBook } from '../words/phrase-book.ts';
import type { EventMention } from './read-sentence.ts';

const words: Readonly<Record<Language, EventWords>> = { fr: eventWordsFr, en: eventWordsEn, de: eventWordsDe, it: eventWordsIt };
const nounKinds: readonly NounKind[] = ['quote', 'parcel', 'appointment', 'payment', 'watch', 'work', 'part', 'other'];

interface Patterns {
  readonly events: readonly (readonly [EventKind, PhraseBook])[];
  readonly nouns: readonly (readonly [NounKind, PhraseBook])[];
}

const compiled = new Map<Language, Patterns>();

function patterns(language: Language): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const table = words[language];
  const made: Patterns = {
    events: eventKinds.map((kind) => [kind, phraseBook(table.events[kind])] as const),
    nouns: nounKinds.map((kind) => [kind, phraseBook(table.nouns[kind])] as const),
  };
  compiled.set(language, made);
  return made;
}

export function readEvents(text: string, language: Language): EventMention[] {
  const found: EventMention[] = [];
  for (const [kind, book] of patterns(language).events) for (const match of book.find(text)) found.push({ kind, ...match });
  return found.sort((a, b) => a.from - b.from);
}

export interface NounMention {
  readonly kind: NounKind;
  readonly from: number;
  readonly to: number;
}

export function readNouns(text: string, language: Language, parts: readonly PartMention[]): NounMention[] {
  const found: NounMention[] = [];
  for (const [kind, book] of patterns(language).nouns) for (const match of book.find(text)) found.push({ kind, ...match });
  const named = parts.map((part): NounMention => ({ kind: 'part', from: part.from, to: part.to }));
  return [...found, ...named].sort((a, b) => a.from - b.from);
}
