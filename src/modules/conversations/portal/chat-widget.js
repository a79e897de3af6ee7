/* The chat of a house on its own site: no dependency, no cookie, nothing kept but a token for this tab. */
;(() => {
  const script = document.currentScript
  const { house, account, language = document.documentElement.lang || 'en' } = script.dataset
  const base = `${new URL(script.src).origin}/chat/${house}/${account}`
  const store = {
    get: () => {
      try {
        return sessionStorage.getItem('heure-bleue-chat') || ''
      } catch {
        return store.token || ''
      }
    },
    set: (token) => {
      store.token = token
      try {
        sessionStorage.setItem('heure-bleue-chat', token)
      } catch {
        // A browser that keeps nothing keeps the conversation until the page is left.
      }
    },
  }
  const ask = async (path, body) => {
    const token = store.get()
    const response = await fetch(`${base}/${path}`, {
      method: body ? 'POST' : 'GET',
      credentials: 'omit',
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    })
    if (response.status === 401) store.set('')
    if (!response.ok) throw new Error(String(response.status))
    return response.json()
  }
  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties)
    element.append(...children)
    return element
  }
  const css = `:host{all:initial}*{box-sizing:border-box;font:16px/1.45 system-ui,sans-serif;color:#1c2430}
.b{position:fixed;right:16px;bottom:16px;z-index:2147483000;background:#1f3f66;color:#fff;border:0;border-radius:6px;padding:12px 18px;cursor:pointer}
.w{position:fixed;right:16px;bottom:16px;z-index:2147483000;display:flex;flex-direction:column;width:min(360px,calc(100vw - 32px));height:min(520px,calc(100vh - 32px));background:#fffdf8;border:1px solid #8b8577;border-radius:8px;box-shadow:0 8px 30px #0003}
[hidden]{display:none!important}header{display:flex;justify-content:space-between;gap:8px;padding:12px 14px;border-bottom:1px solid #ddd6c8}
h2{margin:0;font-size:17px;font-weight:600}header button{background:none;border:0;cursor:pointer;padding:4px 8px}
p{margin:0;padding:10px 14px;font-size:14px;color:#4c5563}ol{flex:1;overflow:auto;margin:0;padding:8px 14px;list-style:none}
li{margin:0 0 8px;padding:8px 11px;border-radius:6px;background:#f1ece1;white-space:pre-line;overflow-wrap:anywhere;max-width:85%}
li.v{margin-left:auto;background:#e2eaf4}form{display:flex;gap:8px;padding:10px 14px;border-top:1px solid #ddd6c8}
label{flex:1;font-size:13px;color:#4c5563}textarea,input{display:block;width:100%;padding:8px;border:1px solid #8b8577;border-radius:5px;background:#fff;resize:none}
form button{align-self:end;background:#1f3f66;color:#fff;border:0;border-radius:5px;padding:10px 14px;cursor:pointer}
.e{color:#8f1d1d}:focus-visible{outline:2px solid #1f3f66;outline-offset:2px}
@media(prefers-color-scheme:dark){.w{background:#141b26;border-color:#5b6779}*{color:#e9e4d9}p,label{color:#b6bcc6}header,form{border-color:#2c3646}li{background:#222c3a}li.v{background:#1f3f66}textarea,input{background:#0f151e;border-color:#5b6779}.b,form button{background:#a9c4e6;color:#101620}.e{color:#ffb4a8}:focus-visible{outline-color:#a9c4e6}}`

  const start = async () => {
    const { words, isOpen: atFirst } = await ask(`hello?language=${encodeURIComponent(language)}`)
    const place = make('div')
    const root = place.attachShadow({ mode: 'open' })
    const opener = make('button', { type: 'button', className: 'b', textContent: words.open })
    const closer = make('button', { type: 'button', textContent: words.close })
    const standing = make('p', { role: 'status' })
    const trouble = make('p', { role: 'alert', className: 'e', hidden: true })
    const log = make('ol', { ariaLabel: words.log, ariaLive: 'polite', tabIndex: 0 })
    log.setAttribute('role', 'log')
    const text = make('textarea', { rows: 2, required: true, maxLength: 4000 })
    const form = make(
      'form',
      {},
      make('label', {}, words.message, text),
      make('button', { textContent: words.send }),
    )
    const mail = make('input', { type: 'email', required: true, autocomplete: 'email' })
    const mailForm = make(
      'form',
      { hidden: true },
      make('label', {}, words.mail, mail),
      make('button', { textContent: words['keep-mail'] }),
    )
    const header = make('header', {}, make('h2', { textContent: words.title }), closer)
    const frame = make(
      'section',
      { className: 'w', hidden: true, ariaLabel: words.title },
      header,
      standing,
      log,
      trouble,
      mailForm,
      form,
    )
    frame.setAttribute('role', 'dialog')
    root.append(make('style', { textContent: css }), opener, frame)
    place.lang = language
    document.body.append(place)

    let timer
    let waitingSince = 0
    const shown = new Map()
    const fail = (words_) => {
      trouble.textContent = words_
      trouble.hidden = !words_
    }
    const say = (key, body, isFromHouse) => {
      if (shown.has(key)) return
      const line = make('li', { className: isFromHouse ? '' : 'v', textContent: body })
      shown.set(key, line)
      log.append(line)
      log.scrollTop = log.scrollHeight
    }
    const stand = ({ isOpen, mail: kept }) => {
      standing.textContent = kept
        ? words['mail-kept'].replace('{mail}', kept)
        : isOpen
          ? words.there
          : words.away
      // Nobody there, or nobody answered for a minute and a half: the answer may come by mail.
      const isLong = waitingSince > 0 && Date.now() - waitingSince > 90_000
      mailForm.hidden = Boolean(kept) || !store.get() || (isOpen && !isLong)
    }
    const listen = async () => {
      clearTimeout(timer)
      if (frame.hidden) return
      if (store.get()) {
        try {
          const heard = await ask('messages')
          for (const { id, body, isFromHouse } of heard.messages) {
            const own = [...shown].find(
              ([key, line]) => key.startsWith('own ') && !isFromHouse && line.textContent === body,
            )
            if (own) {
              shown.delete(own[0])
              shown.set(id, own[1])
            } else say(id, body, isFromHouse)
          }
          if (heard.messages.at(-1)?.isFromHouse) waitingSince = 0
          stand(heard)
        } catch {
          // Heard next time.
        }
      }
      timer = setTimeout(listen, 2500)
    }
    opener.onclick = () => {
      frame.hidden = false
      opener.hidden = true
      text.focus()
      void listen()
    }
    const close = () => {
      frame.hidden = true
      opener.hidden = false
      opener.focus()
    }
    closer.onclick = close
    frame.onkeydown = (event) => event.key === 'Escape' && close()
    text.onkeydown = (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      event.preventDefault()
      form.requestSubmit()
    }
    form.onsubmit = async (event) => {
      event.preventDefault()
      const body = text.value.trim()
      if (!body) return
      fail('')
      const key = `${Date.now()}-${Math.random().toString(36).slice(2)}`
      try {
        const taken = await ask('messages', { body, key, language })
        store.set(taken.token)
        say(`own ${key}`, body, false)
        text.value = ''
        waitingSince = waitingSince || Date.now()
        stand(taken)
      } catch {
        fail(words.failed)
      }
    }
    mailForm.onsubmit = async (event) => {
      event.preventDefault()
      fail('')
      try {
        const { mail: kept } = await ask('mail', { mail: mail.value })
        stand({ isOpen: false, mail: kept })
      } catch (error) {
        fail(error.message === '422' ? words['mail-wrong'] : words.failed)
      }
    }
    stand({ isOpen: atFirst, mail: '' })
  }
  start().catch(() => undefined)
})()
