import type { Family } from './family.ts'

/** Days that are told: fetching, calling, meeting, sending, and what was told before. */
export const days: readonly Family[] = [
  // The watch comes back to the client.
  [
    'pickup',
    'retour (?=le|prevu|vers|fin|debut|mi|avant|en|lundi|mardi|mercredi|jeudi|vendredi|samedi)',
    'return(?:ing)? (?:it|your \\w+|the watch)(?! to the)|return (?=on|by|around|date)|get(?:ting)? (?:it|your \\w+) back to you',
    'rückgabe|retour (?=am|bis|ab|anfang|ende|mitte)',
    'rientro (?=il|entro|previsto|a|da lei)|riconsegna',
  ],
  // A day on which the client is expected.
  [
    'appointment',
    '(?:rejoui(?:s|ssons) de|heureux de|ravis? de) vous (?:voir|revoir|accueillir|recevoir)(?= (?:le|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain))',
    'welcom(?:e|ing) you(?= (?:on|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday))',
    '(?:freuen uns|freue mich),? sie(?= (?:am|nächsten|diesen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen))',
    '(?:(?:la|vi) (?:aspettiamo|attendiamo|vediamo|rivediamo)|(?:lieti|felici) di (?:rivederla|vederla|accoglierla|riceverla))(?= (?:il|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|alle))',
  ],
  // The client is asked to come.
  [
    'pickup',
    '(?:passez|venez)(?= (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain))',
    '(?:drop|pop|swing|stop|come) (?:in|over|round)(?= (?:on|next|this|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
    '(?:kommen|schauen) sie(?= (?:am|nächsten|diesen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen))',
    '(?:passi|venga)(?= (?:il|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani))',
  ],
  // Wear it again.
  [
    'pickup',
    'aurez votre \\w+ (?:en retour|de nouveau)|(?:sera|seront) rendue? (?=le|en|avant|d|lundi|mardi|mercredi|jeudi|vendredi|samedi)',
    'have (?:your|the) [\\w-]+ back',
    '(?:haben|halten) sie ihre \\w+ (?:zurück|wieder)',
    'riavra (?:il suo|la sua) \\w+|verra (?:reso|resa|restituit[oa])',
  ],
  // A date told before.
  [
    'first_promise',
    '(?:avait|avions|a|avons) (?:\\w+ ){0,2}(?:ete )?(?:annonce|promis|dit|communique)e?',
    'had (?:\\w+ ){0,2}(?:promised|announced|told|said|quoted you)',
    '(?:angekündigt|versprochen|genannt|zugesagt) (?:worden|hatten|war)|hatten (?:wir )?(?:\\w+ ){0,4}(?:angekündigt|versprochen|genannt|zugesagt)',
    '(?:era|avevamo|avevo) (?:\\w+ ){0,2}(?:annunciat|promess|comunicat|dett)[oai]',
  ],
  // On its way since a day.
  [
    'shipped',
    '(?:en route|en chemin|en transit) depuis',
    '(?:in transit|on its way|travelling|traveling|on the road) since',
    'unterwegs (?=mit|seit)|seit [\\w. ]{3,20} unterwegs',
    "(?:in viaggio|in transito) d(?:a|al|all')",
  ],
  [
    'callback',
    'vous fais un saut',
    '(?:bell|buzz|shout) you',
    'funk(?:e|en|t) sie an',
    'le (?:faccio|facciamo) uno squillo',
  ],
]
