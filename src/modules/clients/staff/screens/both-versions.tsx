import { useState } from 'react'

import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { FormActions } from '#ui/form.tsx'
import { Note } from '#ui/notes.tsx'
import { detailNames, type Details } from './client-fields.tsx'
import { ChoiceBetween } from './choice-between.tsx'

type BothVersionsProps = Readonly<{
  mine: Details
  theirs: Details
  onSettle: (details: Details) => void
}>

/** Somebody saved meanwhile: field by field, what they wrote and what I wrote, and which shall stand. */
export const BothVersions = ({ mine, theirs, onSettle }: BothVersionsProps) => {
  const t = useText()
  const differing = detailNames.filter((name) => mine[name] !== theirs[name])
  const [chosen, setChosen] = useState<Details>({ ...mine })
  return (
    <div className="flex flex-col gap-5">
      <Note tone="caution" icon="alert" title={t('common.changed-meanwhile')} />
      <ChoiceBetween
        names={differing}
        left={{ label: t('clients.conflict.theirs'), details: theirs }}
        right={{ label: t('clients.conflict.mine'), details: mine }}
        chosen={chosen}
        onChoose={setChosen}
      />
      <FormActions>
        <Button variant="primary" onClick={() => onSettle(chosen)}>
          {t('clients.conflict.continue')}
        </Button>
      </FormActions>
    </div>
  )
}
