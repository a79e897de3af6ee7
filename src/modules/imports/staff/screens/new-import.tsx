import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'

import { useReply, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button, linkClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Page, Section } from '#ui/page.tsx'
import * as contract from '../contract.ts'
import { ColumnMapping, PreviewRows } from './column-mapping.tsx'
import { ImportOptions, usualOptions, type Kind } from './import-options.tsx'
import { KindAndSource, type Source } from './kind-and-source.tsx'
import { TableFilePicker, type TableFile } from './table-file.tsx'

/** From a file to rows of the house: what it holds, which column is what, a look at the first rows, a trial. */
export const NewImport = () => {
  const t = useText()
  const navigate = useNavigate()
  const known = useReply(contract.listImports, {})
  const [file, setFile] = useState<TableFile | null>(null)
  const [kind, setKind] = useState<Kind>('clients')
  const [source, setSource] = useState('')
  const [options, setOptions] = useState(usualOptions)
  const { seen, look, isLooking, problem, mapping, setMapping } = useLook()
  const create = useSend(contract.createImport, {
    onDone: ({ id }) => void navigate({ to: `/imports/${id}`, replace: true }),
  })
  // Which of the two buttons was pressed; Enter in a field presses the first, which writes nothing.
  const dryRun = useRef(true)
  const sources: readonly Source[] = [
    ...(known.data?.sources ?? []),
    ...(known.data?.imports ?? []).map((one) => ({ name: one.source, kind: one.kind, credit: one.credit })),
  ]
  const choose = (next: Readonly<{ file?: TableFile; kind?: Kind; source?: string }>): void => {
    const wish = { file, kind, source, ...next }
    if (next.file) setFile(next.file)
    if (next.kind) setKind(next.kind)
    setSource(wish.source)
    if (wish.file) look({ fileId: wish.file.id, kind: wish.kind, source: wish.source.trim() })
  }
  const submit = (): void => {
    if (!file) return
    const columns = Object.entries(mapping).filter(
      ([name, column]) => column !== '' && seen?.fields.some((field) => field.name === name),
    )
    create.send({
      body: {
        fileId: file.id,
        kind,
        source: source.trim(),
        mapping: Object.fromEntries(columns),
        options,
        dryRun: dryRun.current,
      },
    })
  }
  return (
    <Page
      title={t('imports.new')}
      above={
        <Link to="/imports" className={linkClass}>
          {t('imports.title')}
        </Link>
      }
    >
      <Form problem={create.problem} onSubmit={submit}>
        <Section title={t('imports.file')}>
          <TableFilePicker file={file} onFile={(chosen) => choose({ file: chosen })} />
        </Section>
        <Section title={t('imports.holds')}>
          <KindAndSource
            kind={kind}
            source={source}
            sources={sources}
            onKind={(chosen) => {
              const named = known.data?.sources.find((one) => one.kind === chosen)
              choose({ kind: chosen, ...(source === '' && named && { source: named.name }) })
            }}
            onTyped={setSource}
            onSource={(named) => choose({ source: named })}
          />
        </Section>
        {problem ? <ErrorNote title={problem.message} /> : null}
        {isLooking && !seen ? <Skeleton lines={5} /> : null}
        {file && seen && !problem ? (
          <>
            <ColumnMapping seen={seen} mapping={mapping} onChange={setMapping} />
            <ImportOptions kind={kind} options={options} onChange={setOptions} />
            <PreviewRows seen={seen} mapping={mapping} />
            <FormActions>
              <Button
                type="submit"
                variant="primary"
                icon="eye"
                busy={create.isSending}
                onClick={() => {
                  dryRun.current = true
                }}
              >
                {t('imports.try')}
              </Button>
              <Button
                type="submit"
                icon="upload"
                busy={create.isSending}
                onClick={() => {
                  dryRun.current = false
                }}
              >
                {t('imports.import')}
              </Button>
            </FormActions>
          </>
        ) : null}
      </Form>
    </Page>
  )
}

/** What the server sees in the file. Its suggestion replaces the mapping, except where another name changed nothing. */
const useLook = () => {
  const [mapping, setMapping] = useState<Readonly<Record<string, string>>>({})
  const [seen, setSeen] = useState<Awaited<ReturnType<typeof preview.sendAndWait>> | null>(null)
  const before = useRef('')
  const preview = useSend(contract.previewImport, {
    refresh: [],
    onDone: (reply, { body }) => {
      const about = `${body.fileId} ${body.kind}`
      if (before.current !== about || reply.isRemembered) setMapping(reply.mapping)
      before.current = about
      setSeen(reply)
    },
  })
  const look = (body: Parameters<typeof preview.send>[0]['body']): void => {
    if (before.current !== `${body.fileId} ${body.kind}`) setSeen(null)
    preview.send({ body })
  }
  return { seen, look, isLooking: preview.isSending, problem: preview.problem, mapping, setMapping }
}
