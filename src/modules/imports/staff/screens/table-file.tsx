import { useState, type DragEvent } from 'react'

import { useText } from '#staff-app/text.ts'
import { uploadFile } from '#staff-app/upload.ts'
import { Refused } from '#staff-app/api.ts'
import { Button } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { ErrorNote } from '#ui/notes.tsx'
import { plainTable } from './plain-table.ts'

export type TableFile = Readonly<{ id: string; name: string }>

type TableFileProps = Readonly<{ file: TableFile | null; onFile: (file: TableFile) => void }>

/** Where the file is dropped or chosen; afterwards its name, with the way to take another. */
export const TableFilePicker = ({ file, onFile }: TableFileProps) => {
  const t = useText()
  const [input, setInput] = useState<HTMLInputElement | null>(null)
  const [isOver, setOver] = useState(false)
  const { take, isTaking, trouble } = useTaking(onFile)
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <div className="flex flex-col gap-3">
      {trouble === null ? null : <ErrorNote title={trouble} />}
      <div
        role="group"
        aria-label={t('imports.file')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cx(
          'flex flex-wrap items-center gap-x-4 gap-y-3 rounded-small border border-dashed p-4',
          isOver ? 'border-accent bg-accent-wash' : 'border-edge',
          file === null && 'sm:py-8',
        )}
      >
        <Button
          icon="upload"
          variant={file === null ? 'primary' : 'secondary'}
          busy={isTaking}
          onClick={() => input?.click()}
        >
          {file === null ? t('imports.choose-file') : t('imports.other-file')}
        </Button>
        <p className="min-w-0 flex-1 break-words" role="status">
          {isTaking ? t('imports.file-sending') : null}
          {!isTaking && file !== null ? <span className="font-semibold">{file.name}</span> : null}
          {!isTaking && file === null ? (
            <span className="text-soft pointer-coarse:hidden">{t('imports.drop')}</span>
          ) : null}
        </p>
        <input
          ref={setInput}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,.gz,text/csv,text/plain,application/gzip"
          onChange={(event) => {
            take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </div>
      <p className="text-tiny text-faint">{t('imports.file-hint')}</p>
    </div>
  )
}

const useTaking = (onFile: (file: TableFile) => void) => {
  const t = useText()
  const [isTaking, setTaking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const unpackAndKeep = async (given: File): Promise<string | null> => {
    const table = await plainTable(given)
    if (table === 'too-large') return t('imports.file-large')
    if (table === 'packed-badly') return t('imports.file-packed-badly')
    const kept = await uploadFile(table)
    onFile({ id: kept.id, name: given.name })
    return null
  }
  const take = (given: File | undefined): void => {
    if (given === undefined || isTaking) return
    setTaking(true)
    void unpackAndKeep(given)
      .catch((error: unknown) =>
        error instanceof Refused && error.message !== '' ? error.message : t('shell.offline'),
      )
      .then((words) => setTrouble(words))
      .finally(() => setTaking(false))
  }
  return { take, isTaking, trouble }
}
