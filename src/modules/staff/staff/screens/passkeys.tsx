import { useMutation } from '@tanstack/react-query'
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useSend } from '#staff-app/api.ts'
import { passkeysWork } from '#staff-app/passkeys.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, IconButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { TextField } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'

type Passkey = EndpointReply<typeof contract.readAccount>['passkeys'][number]

/** Devices that open the door with a finger or a face: the strongest way in, and the shortest. */
export const Passkeys = ({ passkeys }: Readonly<{ passkeys: readonly Passkey[] }>) => {
  const t = useText()
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-prose text-small text-soft">{t('account.passkeys-text')}</p>
      {passkeys.length > 0 ? (
        <ul className="divide-y divide-hairline border-y border-hairline">
          {passkeys.map((passkey) => (
            <PasskeyLine key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      ) : null}
      <AddPasskey />
    </div>
  )
}

const PasskeyLine = ({ passkey }: Readonly<{ passkey: Passkey }>) => {
  const t = useText()
  const format = useFormat()
  const { send } = useSend(contract.removePasskey)
  const added = format.day(passkey.createdAt.slice(0, 10))
  const used =
    passkey.lastUsedAt === null
      ? t('account.passkey-unused')
      : t('account.passkey-used', { day: format.day(passkey.lastUsedAt.slice(0, 10)) })
  return (
    <li className="flex items-center justify-between gap-4 py-2">
      <div className="min-w-0">
        <p className="font-semibold">{passkey.label}</p>
        <p className="text-small text-soft">
          {t('account.passkey-added', { day: added })} · {used}
        </p>
      </div>
      <IconButton
        icon="trash"
        label={`${t('ui.remove')}: ${passkey.label}`}
        onClick={() => send({ params: { id: passkey.id } })}
      />
    </li>
  )
}

/** What the server asked the browser for; the library checks the rest. */
const isCreation = (options: unknown): options is PublicKeyCredentialCreationOptionsJSON =>
  typeof options === 'object' && options !== null && 'challenge' in options && 'rp' in options

const AddPasskey = () => {
  const t = useText()
  const [label, setLabel] = useState('')
  const begin = useSend(contract.beginPasskey, { refresh: [] })
  const add = useSend(contract.addPasskey, { onDone: () => setLabel('') })
  const adding = useMutation({
    mutationFn: async (name: string) => {
      const { startRegistration } = await import('@simplewebauthn/browser')
      const { challengeId, options } = await begin.sendAndWait({ body: {} })
      if (!isCreation(options)) throw new Error('the server did not ask for a passkey')
      const { response, id, rawId, type, clientExtensionResults } = await startRegistration({
        optionsJSON: options,
      })
      const { clientDataJSON, attestationObject, transports } = response
      const proof = {
        clientDataJSON,
        attestationObject,
        ...(transports && { transports: transports.map(String) }),
      }
      const extensions = Object.fromEntries(Object.entries(clientExtensionResults))
      await add.sendAndWait({
        body: {
          challengeId,
          label: name,
          response: { id, rawId, type, response: proof, clientExtensionResults: extensions },
        },
      })
    },
  })
  if (!passkeysWork()) return <p className="text-small text-soft">{t('account.passkeys-need-name')}</p>
  return (
    <Form className="max-w-sm" onSubmit={() => adding.mutate(label)}>
      {adding.isError ? <ErrorNote title={add.problem?.message ?? t('staff.passkey.refused')} /> : null}
      <TextField
        label={t('account.passkey-label')}
        hint={t('account.passkey-label-hint')}
        name="label"
        required
        maxLength={60}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
      <Button type="submit" icon="key" className="self-start" busy={adding.isPending}>
        {t('account.passkey-add')}
      </Button>
    </Form>
  )
}
