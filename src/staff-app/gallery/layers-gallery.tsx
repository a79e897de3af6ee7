import { useState } from 'react'

import { Button } from '#ui/button.tsx'
import { CommandPalette } from '#ui/command-palette.tsx'
import { Dialog, Drawer } from '#ui/dialog.tsx'
import { KeyboardHint, Menu, Popover } from '#ui/menu.tsx'
import { Section } from '#ui/page.tsx'
import { Steps } from '#ui/steps.tsx'
import { TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import { Tooltip } from '#ui/tooltip.tsx'

const search = async (text: string) => [
  {
    label: 'Watches',
    commands: ['Submariner 5513', 'Speedmaster 145.022', 'Reverso Duoface']
      .filter((label) => label.toLowerCase().includes(text.toLowerCase()))
      .map((label) => ({
        id: label,
        label,
        detail: 'Mme Rochat',
        icon: 'watch' as const,
        run: () => undefined,
      })),
  },
]

/** What opens above the work, and the parts of a long task. */
export const LayersGallery = () => {
  const [layer, setLayer] = useState<'dialog' | 'drawer' | 'palette' | null>(null)
  const [step, setStep] = useState('watch')
  const follow = (name: 'dialog' | 'drawer' | 'palette') => (open: boolean) => setLayer(open ? name : null)
  const undo = (): void => showToast('The note is back.')
  return (
    <>
      <Section title="Layers">
        <div className="flex flex-wrap items-center gap-2">
          <Button onClick={() => setLayer('dialog')}>Dialog</Button>
          <Button onClick={() => setLayer('drawer')}>Drawer</Button>
          <Button onClick={() => setLayer('palette')}>
            Palette <KeyboardHint keys="Ctrl K" />
          </Button>
          <Button onClick={() => showToast('Note removed.', { action: { run: undo } })}>
            Toast with Undo
          </Button>
          <Tooltip text="Measured in six positions">
            <Button>Tooltip</Button>
          </Tooltip>
          <Popover trigger={<Button icon="info">How sure?</Button>} title="85 of 100">
            <p className="text-small text-soft">
              Of orders like this one, 85 in 100 were ready within this window.
            </p>
          </Popover>
          <Menu
            items={[
              { label: 'Print again', icon: 'print', shortcut: 'P', onSelect: () => undefined },
              { label: 'Copy the link', icon: 'copy', onSelect: () => undefined },
              'line',
              { label: 'Cancel the order', icon: 'trash', danger: true, onSelect: () => undefined },
            ]}
          />
        </div>
      </Section>
      <Section title="Steps">
        <Steps
          current={step}
          onGo={setStep}
          steps={[
            {
              id: 'person',
              title: 'Who',
              isDone: true,
              summary: 'Camille Rochat, Geneva',
              content: <TextField label="Name" />,
            },
            { id: 'watch', title: 'Which watch', isDone: false, content: <TextField label="Case serial" /> },
            {
              id: 'mandate',
              title: 'What is allowed',
              isDone: false,
              content: <TextField label="Ceiling" />,
            },
          ]}
        />
      </Section>
      <Dialog
        open={layer === 'dialog'}
        onOpenChange={follow('dialog')}
        title="Send the quote?"
        description="It leaves by mail, in French, to camille.rochat@example.ch."
        actions={
          <>
            <Button variant="primary" onClick={() => setLayer(null)}>
              Send the quote
            </Button>
            <Button onClick={() => setLayer(null)}>Not yet</Button>
          </>
        }
      >
        <TextField label="Valid until" type="date" defaultValue="2026-04-12" />
      </Dialog>
      <Drawer open={layer === 'drawer'} onOpenChange={follow('drawer')} title="Submariner 5513">
        <p className="text-soft">Detail beside the list it came from.</p>
      </Drawer>
      <CommandPalette
        open={layer === 'palette'}
        onOpenChange={follow('palette')}
        search={search}
        placeholder="Name, serial, number"
        failedText="The search does not answer."
      />
    </>
  )
}
