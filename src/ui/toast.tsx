import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import { dismissToast, useToasts, type Toast } from './toast-store.ts'
import { useUiText } from './use-ui-text.ts'

export { showToast } from './toast-store.ts'

/** Where toasts appear; mounted once by the shell so that its live region is known before the first one speaks. */
export const ToastRegion = () => {
  const t = useUiText()
  const toasts = useToasts()
  return (
    <section
      aria-label={t('ui.notices')}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-3 bottom-18 z-60 flex flex-col items-center gap-2 md:bottom-6"
    >
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </section>
  )
}

const ToastLine = ({ toast }: Readonly<{ toast: Toast }>) => {
  const t = useUiText()
  const { action } = toast
  return (
    <div
      className={cx(
        'pointer-events-auto flex max-w-full items-center gap-3 rounded-medium py-1.5 pr-1.5 pl-4 shadow-lifted sm:max-w-xl',
        toast.tone === 'danger' ? 'bg-danger text-on-accent' : 'bg-ink text-ground',
      )}
    >
      <p className="min-w-0 flex-1 py-1 text-small">{toast.text}</p>
      {action ? (
        <button
          type="button"
          className="target rounded-small px-3 text-small font-semibold underline underline-offset-3 focus-visible:outline-current"
          onClick={() => {
            action.run()
            dismissToast(toast.id)
          }}
        >
          {action.label ?? t('ui.undo')}
        </button>
      ) : null}
      <button
        type="button"
        aria-label={t('ui.close')}
        className="target-square grid place-content-center rounded-small focus-visible:outline-current"
        onClick={() => dismissToast(toast.id)}
      >
        <Icon name="close" size="small" />
      </button>
    </div>
  )
}
