import { useState } from 'react'

import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { SpokenLine } from './spoken-line.tsx'
import type { Thread } from './thread.tsx'

type SpokenLinesProps = Readonly<{ thread: Thread; newest: string | undefined }>

/** Fewer than this are not worth folding away. */
const leastFolded = 2
/** What stands before the first words that wait, so that they can be understood; or the end, where nothing waits. */
const shownBefore = 1
const shownAtEnd = 5

const foldedOf = ({ messages }: Thread): number => {
  const waits = messages.findIndex(({ state, direction }) => state === 'received' && direction === 'in')
  const folded = waits === -1 ? messages.length - shownAtEnd : waits - shownBefore
  return folded < leastFolded ? 0 : folded
}

/** What was said, from where it matters: years of letters stand folded above the words that wait for an answer. */
export const SpokenLines = ({ thread, newest }: SpokenLinesProps) => {
  const t = useText()
  // Counted once: what is answered meanwhile stays in sight.
  const [folded, setFolded] = useState(() => foldedOf(thread))
  return (
    <>
      {folded > 0 ? (
        <Button className="mb-2.5 w-fit" onClick={() => setFolded(0)}>
          {t('conversations.earlier', { count: folded })}
        </Button>
      ) : null}
      <ol className="flex flex-col gap-2.5">
        {thread.messages.slice(folded).map((message) => (
          <SpokenLine
            key={message.id}
            message={message}
            namesOrder
            orders={thread.orders}
            {...(thread.mayAnswer && { reading: message.id === newest ? 'newest' : 'earlier' })}
          />
        ))}
      </ol>
    </>
  )
}
