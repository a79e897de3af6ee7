import sanitizeHtml from 'sanitize-html'

/** A page of text is a few kilobytes; what Word writes for it a hundred. More than this is cut before it is read. */
export const mostHtml = 400_000
const deepest = 80
/** Letters of a person have thousands of tags; a parser's time grows faster than their number. */
const mostTags = 15_000
const longTag = /<[a-z!/?][^<>]{2000,}>?/gi

const bounded = (html: string): string => {
  const cut = html.slice(0, mostHtml).replace(longTag, ' ')
  let at = -1
  for (let tags = 0; tags < mostTags; tags += 1) {
    at = cut.indexOf('<', at + 1)
    if (at < 0) return cut
  }
  return cut.slice(0, at)
}

const allowedTags = [
  'p', 'br', 'div', 'span', 'b', 'strong', 'i', 'em', 'u', 's', 'small', 'sub', 'sup', 'ul', 'ol', 'li', 'dl', 'dt', 'dd',
  'blockquote', 'pre', 'code', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr',
  'td', 'th', 'a', 'center',
] // prettier-ignore

// A mail has no place that a relative address could be relative to.
const hrefOf = (given: string | undefined): { href?: string } => {
  const href = (given ?? '').trim()
  return /^(https?:\/\/|mailto:|tel:)/i.test(href) ? { href } : {}
}

/**
 * By allow-list, never by a list of evils: no script, no style in any form (styles have stolen tokens), no picture (each is a
 * message to its sender that somebody looked), no form, no frame, no drawing. Links keep web, mail and telephone addresses.
 */
export const sanitiseHtml = (html: string): string =>
  html.trim() === ''
    ? ''
    : sanitizeHtml(bounded(html), {
        allowedTags,
        allowedAttributes: {
          a: ['href', 'rel', 'target'],
          td: ['colspan', 'rowspan'],
          th: ['colspan', 'rowspan'],
          p: ['dir'],
          div: ['dir'],
          span: ['dir'],
        },
        allowedSchemes: ['http', 'https', 'mailto', 'tel'],
        allowProtocolRelative: false,
        allowedClasses: {},
        parseStyleAttributes: false,
        // Whatever stands inside these is not text for people.
        nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'head', 'svg', 'math', 'template', 'iframe', 'object', 'xml'], // prettier-ignore
        nestingLimit: deepest,
        transformTags: {
          a: (tagName, attributes) => ({
            tagName,
            attribs: {
              ...hrefOf(attributes['href']),
              rel: 'noopener noreferrer nofollow',
              target: '_blank',
            },
          }),
          // What a picture says in words stays.
          img: (_tagName, attributes) => ({
            tagName: 'span',
            attribs: {},
            text: (attributes['alt'] ?? '').slice(0, 300),
          }),
        },
      }).trim()

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/** The words of what `sanitiseHtml` made; only of that, because there every `<` begins a tag. */
export const textOfSanitised = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(/ ?<(br|hr)[^>]*> ?/g, '\n')
    .replace(/<\/(p|div|tr|li|h[1-6]|blockquote|pre|table|dt|dd|caption)>/g, '\n')
    .replace(/<\/t[dh]>/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_whole, name: string) => named[name] ?? '')
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
