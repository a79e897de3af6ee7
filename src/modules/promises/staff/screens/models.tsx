import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Section } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../contract.ts'
import type { RecordReply } from './record.tsx'

type Model = RecordReply['models'][number]

/** Every training with what it was worth on the last weeks, also those that were not better. */
export const Models = ({ record }: Readonly<{ record: RecordReply }>) => {
  const t = useText()
  const format = useFormat()
  const { send, isSending } = useSend(contract.trainModel, {
    onDone: () => showToast(t('promises.models.queued')),
  })
  const use = (model: Model): string => {
    if (model.isCurrent) return t('promises.models.in-use')
    return model.replaced ? t('promises.models.replaced') : t('promises.models.not-better')
  }
  return (
    <Section
      title={t('promises.models.title')}
      aside={
        record.mayTrain ? (
          <Button size="small" busy={isSending} onClick={() => send({ body: {} })}>
            {t('promises.models.train')}
          </Button>
        ) : undefined
      }
    >
      {record.models.length === 0 ? (
        <p className="text-soft">{t('promises.models.none')}</p>
      ) : (
        <Table
          label={t('promises.models.title')}
          rows={record.models}
          rowId={({ version }) => version}
          columns={[
            {
              id: 'at',
              label: t('promises.models.trained'),
              card: 'title',
              cell: ({ trainedAt }) => format.day(trainedAt.slice(0, 10)),
            },
            { id: 'use', label: t('promises.models.use'), card: 'corner', cell: use },
            {
              id: 'orders',
              label: t('promises.models.orders'),
              align: 'end',
              card: 'line',
              cell: ({ finishedOrders }) => format.number(finishedOrders),
            },
            {
              id: 'off',
              label: t('promises.models.off'),
              align: 'end',
              card: 'line',
              cell: ({ figures }) => format.number(figures['days'] ?? 0, { maximumFractionDigits: 1 }),
            },
            {
              id: 'kept',
              label: t('promises.record.kept'),
              align: 'end',
              card: 'line',
              cell: ({ figures }) => format.percent(figures['kept'] ?? 0),
            },
          ]}
        />
      )}
    </Section>
  )
}
