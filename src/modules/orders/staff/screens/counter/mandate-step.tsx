import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import type { Draft } from './draft.ts'
import type { ChangeDraft } from './kept-draft.ts'
import { LabelledList } from './labelled-list.tsx'
import { MandateQuestions } from './mandate-questions.tsx'

type MandateStepProps = Readonly<{ draft: Draft; change: ChangeDraft; currency: string }>

/** What the client allows, and what else they hand over. */
export const MandateStep = ({ draft, change, currency }: MandateStepProps) => {
  const t = useText()
  const { mandate } = draft
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-2">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-2 text-small text-soft">
          <Button
            size="small"
            icon="shield"
            onClick={() =>
              change({
                mandate: {
                  ...mandate,
                  polishCase: false,
                  polishBracelet: false,
                  keepDial: true,
                  movementExchange: false,
                  returnOldParts: true,
                },
              })
            }
          >
            {t('counter.mandate.nothing-lasting')}
          </Button>
          {t('counter.mandate.nothing-lasting-hint')}
        </p>
        <MandateQuestions
          mandate={mandate}
          currency={currency}
          onChange={(next) => change({ mandate: next })}
        />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <LabelledList
          label={t('counter.accessories')}
          hint={t('counter.accessories-hint')}
          usual={[t('counter.accessory.box'), t('counter.accessory.papers'), t('counter.accessory.links')]}
          values={draft.accessories}
          most={20}
          onChange={(accessories) => change({ accessories })}
        />
        <LabelledList
          label={t('counter.loans')}
          hint={t('counter.loans-hint')}
          values={draft.loans}
          most={5}
          onChange={(loans) => change({ loans })}
        />
      </div>
    </div>
  )
}
