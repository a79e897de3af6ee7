import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { languageNames, languages } from '#platform/i18n/languages.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useParam } from '#staff-app/staff-routes.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, buttonClass, linkClass } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { FieldRow, FieldSet, Form, FormActions } from '#ui/form.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { NumberField } from '#ui/number-field.tsx'
import { Page } from '#ui/page.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import { serviceCategories, serviceMovements, skills } from '../../domain/service-words.ts'
import * as contract from '../contract.ts'
import { useSkill } from './use-skill.ts'

type Service = EndpointReply<typeof contract.listServices>['services'][number]
type Details = Omit<Service, 'id' | 'version'>

const blank: Details = {
  code: '',
  category: 'other',
  names: { en: '', fr: '', de: '', it: '' },
  skill: 'movement',
  minutes: 30,
  movement: 'any',
  whileYouWait: false,
  warrantyMonths: 0,
  isActive: true,
  position: 1000,
}

/** One service of the menu: what it is called in four languages, who can do it, and how long it takes. */
export const ServiceForm = () => {
  const id = useParam('serviceId')
  const { data, problem, refetch } = useReply(contract.listServices, {})
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  const service = data.services.find((one) => one.id === id)
  return <Editing key={`${id} ${service?.version ?? 0}`} service={service} mayChange={data.mayChange} />
}

const readDetails = (
  form: FormData,
  kept: Pick<Details, 'minutes' | 'warrantyMonths' | 'position'>,
): Details => {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    ...kept,
    code: text('code').toUpperCase(),
    category: serviceCategories.find((category) => category === text('category')) ?? 'other',
    names: { en: text('names.en'), fr: text('names.fr'), de: text('names.de'), it: text('names.it') },
    skill: text('skill'),
    movement: serviceMovements.find((movement) => movement === text('movement')) ?? 'any',
    whileYouWait: form.get('whileYouWait') !== null,
    isActive: form.get('isActive') !== null,
  }
}

const Editing = ({ service, mayChange }: Readonly<{ service: Service | undefined; mayChange: boolean }>) => {
  const t = useText()
  const format = useFormat()
  const navigate = useNavigate()
  const start: Details = service ?? blank
  const [minutes, setMinutes] = useState<number | null>(start.minutes)
  const [warrantyMonths, setWarranty] = useState<number | null>(start.warrantyMonths)
  const onDone = (): void => void navigate({ to: '/catalogue' })
  const add = useSend(contract.addService, { onDone })
  const change = useSend(contract.changeService, { onDone })
  const submit = (form: FormData): void => {
    const details = readDetails(form, {
      minutes: minutes ?? 0,
      warrantyMonths: warrantyMonths ?? 0,
      position: start.position,
    })
    if (service) change.send({ params: { id: service.id }, body: { ...details, version: service.version } })
    else add.send({ body: details })
  }
  return (
    <Page
      title={service ? service.names[format.language] : t('catalogue.new-service')}
      width="reading"
      above={
        <Link to="/catalogue" className={linkClass}>
          {t('catalogue.title')}
        </Link>
      }
    >
      <Form problem={change.problem ?? add.problem} onSubmit={submit}>
        <fieldset disabled={!mayChange} className="flex flex-col gap-6">
          <Names start={start} />
          <Work start={start} />
          <FieldRow>
            <NumberField
              label={t('catalogue.field.minutes')}
              value={minutes}
              onChange={setMinutes}
              step={5}
              min={0}
              max={100_000}
              unit="min"
            />
            <NumberField
              label={t('catalogue.field.warrantyMonths')}
              value={warrantyMonths}
              onChange={setWarranty}
              min={0}
              max={120}
            />
          </FieldRow>
          <div>
            <Checkbox
              name="whileYouWait"
              label={t('catalogue.while-you-wait')}
              hint={t('catalogue.while-you-wait-hint')}
              defaultChecked={start.whileYouWait}
            />
            <Checkbox
              name="isActive"
              label={t('catalogue.field.isActive')}
              hint={t('catalogue.active-hint')}
              defaultChecked={start.isActive}
            />
          </div>
        </fieldset>
        {mayChange ? (
          <FormActions>
            <Button type="submit" variant="primary" busy={change.isSending || add.isSending}>
              {t('catalogue.save')}
            </Button>
            <Link to="/catalogue" className={buttonClass()}>
              {t('catalogue.cancel')}
            </Link>
          </FormActions>
        ) : null}
      </Form>
    </Page>
  )
}

const Names = ({ start }: Readonly<{ start: Details }>) => {
  const t = useText()
  return (
    <FieldSet legend={t('catalogue.field.names')} hint={t('catalogue.names-hint')}>
      <FieldRow>
        {languages.map((language) => (
          <TextField
            key={language}
            name={`names.${language}`}
            label={languageNames[language]}
            lang={language}
            defaultValue={start.names[language]}
            maxLength={120}
            required
          />
        ))}
      </FieldRow>
    </FieldSet>
  )
}

const Work = ({ start }: Readonly<{ start: Details }>) => {
  const t = useText()
  const sayskill = useSkill()
  const known: string[] = [...skills]
  const offered = known.includes(start.skill) ? known : [...known, start.skill]
  return (
    <>
      <FieldRow>
        <TextField
          name="code"
          label={t('catalogue.field.code')}
          hint={t('catalogue.code-hint')}
          defaultValue={start.code}
          maxLength={20}
          pattern="[A-Za-z0-9][A-Za-z0-9\-]*"
          required
        />
        <Select
          name="category"
          label={t('catalogue.field.category')}
          defaultValue={start.category}
          options={serviceCategories.map((category) => ({
            value: category,
            label: t(`catalogue.category.${category}`),
          }))}
        />
      </FieldRow>
      <FieldRow>
        <Select
          name="skill"
          label={t('catalogue.field.skill')}
          defaultValue={start.skill}
          options={offered.map((skill) => ({ value: skill, label: sayskill(skill) }))}
        />
        <Select
          name="movement"
          label={t('catalogue.field.movement')}
          defaultValue={start.movement}
          options={serviceMovements.map((movement) => ({
            value: movement,
            label: t(`catalogue.movement.${movement}`),
          }))}
        />
      </FieldRow>
    </>
  )
}
