import { useText } from '#staff-app/text.ts'
import { Dialog } from '#ui/dialog.tsx'
import { KeyboardHint } from '#ui/menu.tsx'

const lines = [
  ['j', 'conversations.keys.next'],
  ['k', 'conversations.keys.previous'],
  ['Enter', 'conversations.keys.open'],
  ['r', 'conversations.keys.reply'],
  ['a', 'conversations.keys.assign'],
  ['s', 'conversations.keys.snooze'],
  ['n', 'conversations.keys.needs'],
  ['e', 'conversations.keys.done'],
  ['1–6', 'conversations.keys.triage'],
  ['u', 'conversations.keys.back'],
  ['?', 'conversations.keys.help'],
] as const

/** The keys of the inbox, as they stand on the keyboard. */
export const KeysHelp = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const t = useText()
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('conversations.keys.title')}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 text-small">
        {lines.map(([key, label]) => (
          <div key={key} className="contents">
            <dt>
              <span className="sr-only">{key}</span>
              <KeyboardHint keys={key} />
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
