import { describe, expect, test } from 'vitest'
import { languages } from '#platform/i18n/languages.ts'
import { checkTone, saysNextStep } from '../tone/check-tone.ts'
import { checkTruth } from '../truth/public.ts'
import { twoSentences } from './better-sentence.ts'
import { builtInCases } from './built-in-cases.ts'
import { contextOf, letsDown, type ExerciseCase } from './exercise-case.ts'
import { judgeAnswer } from './judge-answer.ts'
import { unbackedSentence } from './unbacked-sentence.ts'

const cases = languages.flatMap((language) => builtInCases(language))
const named = ({ trouble, language }: ExerciseCase) => `${trouble} ${language}`

const caseOf = (trouble: ExerciseCase['trouble'], language: ExerciseCase['language']): ExerciseCase => {
  const found = builtInCases(language).find((one) => one.trouble === trouble)
  if (found === undefined) throw new Error(trouble)
  return found
}

describe('the cases that come with the house', () => {
  test('each has an answer of at least three sentences that the facts carry', () => {
    const thin = cases.filter((one) => judgeAnswer('', one).draft.length < 3)
    expect(thin.map(named)).toEqual([])
  })

  test('their own draft, sent back as the answer, is found true, kind and leading on', () => {
    for (const one of cases) {
      const draft = judgeAnswer('', one).draft.map(({ text }) => text)
      const judged = judgeAnswer(draft.join(' '), one)
      expect(judged.notes, named(one)).toEqual([])
      expect(judged.habits, named(one)).toMatchObject({ true: true, kind: true, next_step: true })
    }
  })
})

describe('the better of two sentences', () => {
  test('is free of what the rules of tone mark, and the weaker one falls where a rule sees it', () => {
    const wrong = cases.flatMap(({ trouble, language, key }) => {
      const { sentences, better, weakness } = twoSentences(trouble, language, key)
      const [good, weak] = [sentences[better], sentences[better === 0 ? 1 : 0]]
      const seen = (mark: string) => checkTone(weak, language).some((note) => note.mark === mark)
      const byEar = weakness === 'vague' || weakness === 'cold'
      return [
        ...(checkTone(good, language).length > 0 || !saysNextStep(good, language) ? [good] : []),
        ...(byEar || seen(weakness) ? [] : [`${weakness}: ${weak}`]),
      ]
    })
    expect(wrong).toEqual([])
  })

  test('neither says anything of the watch that a case could contradict', () => {
    const wrong = cases.flatMap((one) =>
      twoSentences(one.trouble, one.language, one.key).sentences.filter((sentence) =>
        checkTruth(sentence, contextOf(one)).claims.some(({ verdict }) => verdict === 'contradicted'),
      ),
    )
    expect(wrong).toEqual([])
  })
})

describe('the sentence that the facts do not back', () => {
  test('can be made from every case, stands alone against the facts, and its fact is told', () => {
    const without = cases.filter((one) => unbackedSentence(one) === undefined)
    expect(without.map(named)).toEqual([])
    for (const one of cases) {
      const found = unbackedSentence(one)
      if (found === undefined) throw new Error(named(one))
      const right = checkTruth(found.sentences.with(found.wrong, found.right).join(' '), contextOf(one))
      expect(right.verdict, named(one)).toBe('clear')
      expect(checkTruth(found.sentences.join(' '), contextOf(one)).verdict, named(one)).toBe('stop')
    }
  })
})

describe('a written answer', () => {
  test('that blames, hides and names a date the facts contradict is marked sentence by sentence', () => {
    const one = caseOf('late_promise', 'en')
    const judged = judgeAnswer(
      'As we already told you, our policy does not allow exceptions. Your watch will be ready on 20 March.',
      one,
    )
    expect(judged.notes.map(({ kind }) => kind)).toEqual(['blames', 'contradicted'])
    expect(judged.notes.at(-1)?.fact?.name).toBe('promise')
    expect(judged.habits).toEqual({ true: false, kind: false, next_step: false, date: false, sorry: false })
    expect(judged.toAdd.date).toContain('March')
  })

  test('that is sorry, true, and says the day and what comes next has nothing left to mark', () => {
    for (const [language, text] of [
      [
        'en',
        'I am sorry that we did not keep our word. Your watch will be ready between 24 and 27 March. There is nothing you need to do.',
      ],
      [
        'fr',
        'Je vous prie de nous excuser, nous n’avons pas tenu parole. Votre montre sera prête entre le 24 et le 27 mars. Vous n’avez rien à faire.',
      ],
      [
        'de',
        'Bitte entschuldigen Sie, wir haben unser Wort nicht gehalten. Ihre Uhr wird zwischen dem 24. und dem 27. März fertig. Sie müssen nichts unternehmen.',
      ],
      [
        'it',
        'Ci scusiamo, non abbiamo mantenuto la parola. Il suo orologio sarà pronto tra il 24 e il 27 marzo. Non deve fare nulla.',
      ],
    ] as const) {
      const judged = judgeAnswer(text, caseOf('late_promise', language))
      expect(judged.habits, language).toEqual({
        true: true,
        kind: true,
        next_step: true,
        date: true,
        sorry: true,
      })
      expect(
        judged.notes.filter(({ kind }) => kind !== 'unknown'),
        language,
      ).toEqual([])
    }
  })

  test('a new promise is no fault, and is told to be one', () => {
    const judged = judgeAnswer('I will call you on Friday.', caseOf('where_is', 'en'))
    expect(judged.notes.map(({ kind }) => kind)).toEqual(['promises'])
    expect(judged.habits).toEqual({ true: true, kind: true, next_step: true, date: true })
  })

  test('where the client only asks, nobody is asked to be sorry', () => {
    expect(letsDown('where_is')).toBe(false)
    expect(letsDown('damage')).toBe(true)
  })
})
