/* The chat of a house on its own site: no dependency, no cookie, nothing kept but a token for this tab. */
;(() => {
  const script = document.currentScript
  const { house, account, language = document.documentElement.lang || 'en' } = script.dataset
  const base = `${new URL(script.src).origin}/chat/${house}/${account}`
  const name = 'heure-bleue-chat'
  const listenEvery = 2500
  const patience = 90_000

  // A browser that keeps nothing keeps the conversation until the page is left.
  let held = ''
  const token = () => {
    try {
      return sessionStorage.getItem(name) || held
    } catch {
      return held
    }
  }
  const keepToken = (value) => {
    held = value
    try {
      sessionStorage.setItem(name, value)
    } catch {
      // See above.
    }
  }

  const ask = async (path, body) => {
    const headers = {}
    if (token()) headers.authorization = `Bearer ${token()}`
    if (body) headers['content-type'] = 'application/json'
    const response = await fetch(`${base}/${path}`, {
      method: body ? 'POST' : 'GET',
      credentials: 'omit',
      headers,
      body: body && JSON.stringify(body),
    })
    if (response.status === 401) keepToken('')
    if (!response.ok) throw new Error(String(response.status))
    return response.json()
  }

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties)
    element.append(...children)
    return element
  }

  const css = `:host{all:initial}*{box-sizing:border-box;font:16px/1.45 system-ui,sans-serif;color:#1c2430}
.b{position:fixed;right:16px;bottom:16px;z-index:2147483000;background:#1f3f66;color:#fff;border:0;border-radius:6px;padding:12px 18px;cursor:pointer}
.w{position:fixed;right:16px;bottom:16px;z-index:2147483000;display:flex;flex-direction:column;width:min(360px,calc(100vw - 32px));height:min(520px,calc(100vh - 32px));background:#fffdf8;border:1px solid #8b8577;border-radius:8px;box-shadow:0 8px 30px #0003}
[hidden]{display:none!important}header{display:flex;justify-content:space-between;gap:8px;padding:12px 14px;border-bottom:1px solid #ddd6c8}
h2{margin:0;font-size:17px;font-weight:600}header button{background:none;border:0;cursor:pointer;padding:4px 8px}
p{margin:0;padding:10px 14px;font-size:14px;color:#4c5563}.l{flex:1;overflow:auto;padding:8px 14px}ol{margin:0;padding:0;list-style:none}
li{margin:0 0 8px;padding:8px 11px;border-radius:6px;background:#f1ece1;white-space:pre-line;overflow-wrap:anywhere;max-width:85%}
li.v{margin-left:auto;background:#e2eaf4}form{display:flex;gap:8px;padding:10px 14px;border-top:1px solid #ddd6c8}
label{flex:1;font-size:13px;color:#4c5563}textarea,input{display:block;width:100%;padding:8px;border:1px solid #8b8577;border-radius:5px;background:#fff;resize:none}
.m{flex-direction:column}form.m button{align-self:start}form button{align-self:end;background:#1f3f66;color:#fff;border:0;border-radius:5px;padding:10px 14px;cursor:pointer}
.e{color:#8f1d1d}:focus-visible{outline:2px solid #1f3f66;outline-offset:2px}
@media(prefers-color-scheme:dark){.w{background:#141b26;border-color:#5b6779}*{color:#e9e4d9}p,label{color:#b6bcc6}header,form{border-color:#2c3646}li{background:#222c3a}li.v{background:#1f3f66}textarea,input{background:#0f151e;border-color:#5b6779}.b,form button{background:#a9c4e6;color:#101620}.e{color:#ffb4a8}:focus-visible{outline-color:#a9c4e6}}`

  /* Everything there is to see, in a shadow of its own: the site's style stays outside, ours inside. */
  const build = (words) => {
    const opener = make('button', { type: 'button', className: 'b', textContent: words.open })
    const closer = make('button', { type: 'button', textContent: words.close })
    const standing = make('p', { role: 'status' })
    const trouble = make('p', { role: 'alert', className: 'e', hidden: true })
    const list = make('ol')
    const log = make(
      'div',
      { className: 'l', role: 'log', ariaLabel: words.log, ariaLive: 'polite', tabIndex: 0 },
      list,
    )
    const text = make('textarea', { rows: 2, required: true, maxLength: 4000 })
    const send = make('button', { textContent: words.send })
    const form = make('form', {}, make('label', {}, words.message, text), send)
    const mail = make('input', { type: 'email', required: true, autocomplete: 'email' })
    const keep = make('button', { textContent: words['keep-mail'] })
    const mailForm = make('form', { className: 'm', hidden: true }, make('label', {}, words.mail, mail), keep)
    const header = make('header', {}, make('h2', { textContent: words.title }), closer)
    const looks = { className: 'w', role: 'dialog', hidden: true, ariaLabel: words.title }
    const frame = make('section', looks, header, standing, log, trouble, mailForm, form)
    const place = make('div', { lang: language })
    place.attachShadow({ mode: 'open' }).append(make('style', { textContent: css }), opener, frame)
    document.body.append(place)
    return { opener, closer, standing, trouble, list, log, text, form, mail, mailForm, frame }
  }

  /* What was said, each line once: our own at once, and under its name when the house has it. */
  const keepLines = ({ list, log }) => {
    const shown = new Set()
    const own = []
    const add = (body, isFromHouse) => {
      list.append(make('li', { className: isFromHouse ? '' : 'v', textContent: body }))
      log.scrollTop = log.scrollHeight
    }
    return {
      sent: (body) => {
        own.push(body)
        add(body, false)
      },
      heard: ({ id, body, isFromHouse }) => {
        if (shown.has(id)) return
        shown.add(id)
        const index = isFromHouse ? -1 : own.indexOf(body)
        if (index >= 0) own.splice(index, 1)
        else add(body, isFromHouse)
      },
    }
  }

  /* Somebody is there, or the answer comes by mail: asked for when nobody is, or nobody answered for a while. */
  const keepStanding = ({ standing, mailForm }, words) => {
    let waitingSince = 0
    return {
      waits: () => {
        waitingSince ||= Date.now()
      },
      answered: () => {
        waitingSince = 0
      },
      show: ({ isOpen, mail }) => {
        const isLong = waitingSince > 0 && Date.now() - waitingSince > patience
        standing.textContent = isOpen ? words.there : words.away
        if (mail) standing.textContent = words['mail-kept'].replace('{mail}', mail)
        mailForm.hidden = Boolean(mail) || !token() || (isOpen && !isLong)
      },
    }
  }

  const listenTo = ({ frame }, lines, standing) => {
    let timer
    const listen = async () => {
      clearTimeout(timer)
      if (frame.hidden) return
      if (token()) {
        try {
          const heard = await ask('messages')
          heard.messages.forEach(lines.heard)
          if (heard.messages.at(-1)?.isFromHouse) standing.answered()
          standing.show(heard)
        } catch {
          // Heard next time.
        }
      }
      timer = setTimeout(listen, listenEvery)
    }
    return listen
  }

  const openAndClose = ({ opener, closer, frame, text }, listen) => {
    const show = (isShown) => {
      frame.hidden = !isShown
      opener.hidden = isShown
      ;(isShown ? text : opener).focus()
      if (isShown) void listen()
    }
    opener.addEventListener('click', () => show(true))
    closer.addEventListener('click', () => show(false))
    frame.addEventListener('keydown', (event) => event.key === 'Escape' && show(false))
  }

  const write = ({ form, text, trouble }, words, { lines, standing }) => {
    text.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      event.preventDefault()
      form.requestSubmit()
    })
    form.addEventListener('submit', async (event) => {
      event.preventDefault()
      const body = text.value.trim()
      if (!body) return
      const key = `${Date.now()}-${Math.random().toString(36).slice(2)}`
      try {
        const taken = await ask('messages', { body, key, language })
        keepToken(taken.token)
        lines.sent(body)
        text.value = ''
        trouble.hidden = true
        standing.waits()
        standing.show(taken)
      } catch {
        trouble.textContent = words.failed
        trouble.hidden = false
      }
    })
  }

  const leaveMail = ({ mailForm, mail, trouble }, words, standing) => {
    mailForm.addEventListener('submit', async (event) => {
      event.preventDefault()
      try {
        standing.show(await ask('mail', { mail: mail.value }))
        trouble.hidden = true
      } catch (error) {
        trouble.textContent = error.message === '422' ? words['mail-wrong'] : words.failed
        trouble.hidden = false
      }
    })
  }

  const start = async () => {
    const { words, isOpen } = await ask(`hello?language=${encodeURIComponent(language)}`)
    const view = build(words)
    const lines = keepLines(view)
    const standing = keepStanding(view, words)
    openAndClose(view, listenTo(view, lines, standing))
    write(view, words, { lines, standing })
    leaveMail(view, words, standing)
    standing.show({ isOpen, mail: '' })
  }
  start().catch(() => undefined)
})()
