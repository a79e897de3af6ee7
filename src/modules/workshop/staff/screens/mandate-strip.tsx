import { useText } from '#staff-app/text.ts'
import { cx } from '#ui/cx.ts'
import { Icon, type IconName } from '#ui/icon.tsx'
import type { Work } from './work.ts'

type MandateStripProps = Readonly<{ mandate: Work['mandate'] }>

/** What the client allows and forbids, in sight of whoever has the watch in hand; what is forbidden is said first. */
export const MandateStrip = ({ mandate }: MandateStripProps) => {
  const t = useText()
  if (mandate === null) {
    return (
      <p className="rounded-small bg-caution-wash px-3.5 py-2.5 text-small">
        <span className="font-semibold text-caution">{t('workshop.mandate.none')}</span>{' '}
        {t('workshop.mandate.none-text')}
      </p>
    )
  }
  const forbidden = [
    ...(mandate.polishCase ? [] : [t('workshop.mandate.no-polish-case')]),
    ...(mandate.polishBracelet ? [] : [t('workshop.mandate.no-polish-bracelet')]),
    ...(mandate.keepDial ? [t('workshop.mandate.keep-dial')] : []),
    ...(mandate.movementExchange ? [] : [t('workshop.mandate.no-exchange')]),
  ]
  const allowed = [
    ...(mandate.polishCase ? [t('workshop.mandate.polish-case')] : []),
    ...(mandate.polishBracelet ? [t('workshop.mandate.polish-bracelet')] : []),
    ...(mandate.movementExchange ? [t('workshop.mandate.exchange')] : []),
  ]
  return (
    <section aria-label={t('workshop.mandate')} className="border-y border-hairline py-2.5">
      <ul className="grid gap-x-5 gap-y-1.5 sm:grid-cols-2 xl:flex xl:flex-wrap">
        {forbidden.map((words) => (
          <Term key={words} icon="shield" tone="caution" words={words} />
        ))}
        {mandate.returnOldParts ? (
          <Term icon="box" tone="brass" words={t('workshop.mandate.return-parts')} />
        ) : null}
        {allowed.map((words) => (
          <Term key={words} icon="check" tone="soft" words={words} />
        ))}
      </ul>
      {mandate.remark === '' ? null : <p className="mt-1.5 text-small">{mandate.remark}</p>}
    </section>
  )
}

const toneClass = {
  caution: 'font-semibold text-caution',
  brass: 'font-semibold text-brass',
  soft: 'text-soft',
} as const

type TermProps = Readonly<{ icon: IconName; tone: keyof typeof toneClass; words: string }>

const Term = ({ icon, tone, words }: TermProps) => (
  <li className={cx('flex items-center gap-1.5 text-small', toneClass[tone])}>
    <Icon name={icon} size="small" />
    {words}
  </li>
)
