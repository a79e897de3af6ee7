import type { OutgoingMessage } from '../utterance.ts'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

// Only whole addresses on a line of their own become links; whatever a person typed stays text.
const paragraphHtml = (paragraph: string): string => {
  const text = escapeHtml(paragraph)
  if (!/^https?:\/\/\S+$/.test(paragraph.trim()))
    return `<p style="margin:0 0 16px">${text.replace(/\n/g, '<br>')}</p>`
  const address = text.trim()
  return `<p style="margin:0 0 16px"><a href="${address}" style="color:#1f3f66">${address}</a></p>`
}

/** The plain text, set quietly: no picture, no tracking, nothing loaded from anywhere. */
export const letterHtml = (
  message: Pick<OutgoingMessage, 'houseName' | 'subject' | 'body' | 'language'>,
): string => {
  const paragraphs = message.body
    .split(/\n{2,}/)
    .map(paragraphHtml)
    .join('\n')
  return `<!doctype html>
<html lang="${message.language}"><head><meta charset="utf-8"><title>${escapeHtml(message.subject)}</title></head>
<body style="margin:0;padding:32px 16px;background:#f6f2ea;color:#1c2430;font:16px/1.55 Georgia,'Source Serif 4',serif">
<div style="max-width:560px;margin:0 auto">
<p style="margin:0 0 24px;font-size:13px;letter-spacing:.06em;color:#5b6472">${escapeHtml(message.houseName)}</p>
${paragraphs}
</div></body></html>`
}
