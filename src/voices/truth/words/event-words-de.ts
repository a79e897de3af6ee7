import type { EventWords } from './event-words.ts'

const work =
  'reparatur|revision|arbeit|arbeiten|service|restaurierung|überholung|instandsetzung|wartung|aufarbeitung|politur|reinigung|regulierung|bearbeitung|totalrevision|teilrevision|vollrevision'

export const eventWordsDe: EventWords = {
  events: {
    callback:
      '(?:ruf(?:e|en|t)|meld(?:e|en|et)|kontaktier(?:e|en|t)|informier(?:e|en|t)|benachrichtig(?:e|en|t)|schreib(?:e|en|t)|telefonier\\w+) (?:wir |ich |er |sie )?(?:sie|uns|mich|sich|ihnen)(?! (?:bitte|an oder|gerne? an,))|(?:sie|uns|mich|sich|ihnen) (?:\\w+,? ?(?:den )?(?:\\d+\\. )?){0,6}(?:an(?:rufen|zurufen)|zurückrufen|zurückzurufen|melden|kontaktieren|informieren|benachrichtigen|auf dem laufenden halten|bescheid geben|bescheid sagen|verständigen|zu melden)|(?:halten?|hält) (?:wir |ich )?sie[^.!?]{0,30} auf dem laufenden|auf dem laufenden|(?:hören|bekommen|erhalten) (?:sie )?(?:\\w+ ){0,4}(?:von uns|bescheid|einen anruf|rückmeldung|eine rückmeldung)|(?:geben?|gibt|sagen?) (?:wir |ich )?ihnen[^.!?]{0,30} bescheid|rückruf|(?:komme|kommen|kommt) (?:\\w+ ){0,3}auf sie zu',
    handed:
      '(?:wurde|haben|hat|ist|worden|wir|ihnen) (?:[\\w.,]+ ){0,6}(?:zurückgegeben|ausgehändigt|übergeben|abgeholt|zurückerhalten|retourniert)(?: worden)?(?! werden)|(?:bereits|schon) (?:abgeholt|ausgehändigt|übergeben)|(?:wieder )?(?:bei ihnen|in ihren händen|in ihrem besitz)',
    ready:
      '(?:abhol|abgabe)bereit|fertig(?!gestellt|stellung|en|te|keit)|zur abholung(?: bereit)?|bereit(?! (?:zu helfen|für ihre fragen|erklärt))|liegt (?:\\w+ )*(?:für sie )?(?:zur abholung )?bereit|(?:kann|können|könnte) (?:\\w+ ){0,6}abgeholt werden|steht (?:\\w+ )?(?:für sie )?bereit|wartet (?:\\w+ )?auf sie|abholfertig',
    pickup:
      'abholen|mitnehmen|abzuholen|abholung|abgeholt werden|hol(?:en|t) (?:\\w+ ){1,6}ab|(?:wieder(?:haben|bekommen|erhalten|kriegen)|zurück(?:haben|hätten|kriegen|erhalten|bekommen|geben|haben|zugeben|schicken)|rückgabe|aushändigen|übergeben werden|übergabe|ausgehändigt werden|zurückgegeben werden|ausliefern|wieder (?:haben|in empfang|mitnehmen|tragen|bei ihnen)|in empfang nehmen|auslieferung|retournieren|erhalten sie (?:sie|ihre uhr)|ihre uhr (?:\\w+ ){0,4}(?:zurück|erhalten))|(?:erhalten|bekommen|haben|kriegen|geben|erwarten) (?:[\\w.,]+ ){1,8}zurück|sie (?:[\\w.,]+ ){0,8}zurück(?:bekommen|erhalten|haben)?|bekommen sie (?:sie|ihre uhr)',
    finished:
      '(?:abgeschlossen|fertiggestellt|beendet|vollendet|erledigt|vollständig repariert|repariert|fertig gestellt|fertiggestellt|abgeschlossen werden|fertigstellung|abschluss der (?:arbeit|reparatur|revision)\\w*|abschliessen|abschließen|fertigstellen)',
    not_begun:
      '(?:noch nicht|nicht) (?:begonnen|angefangen|gestartet|geöffnet|in arbeit genommen|zerlegt)|in der warteschlange|(?:werden|wird) (?:\\w+ ){0,6}(?:beginnen|anfangen|starten|begonnen)|beginnen (?:wir|erst|am|nächste)|(?:fangen|beginnen) (?:\\w+ ){0,3}an|beginnt (?:am|erst|nächste|kommende)',
    in_work: `in (?:arbeit|bearbeitung|reparatur|revision|restaurierung|service)|(?:wird|werden) (?:gerade|derzeit|zurzeit|zur zeit|momentan|aktuell|im moment|noch|jetzt|nun|weiterhin)(?: \\w+){0,4} (?:repariert|revidiert|überholt|gewartet|bearbeitet|instandgesetzt|gereinigt|reguliert|zusammengebaut|zerlegt|restauriert)|auf (?:dem|der|unserem) (?:werktisch|werkbank|etabli|arbeitstisch)|in den (?:guten )?händen (?:unser|von|des)\\w*|arbeite(?:n|t)(?: \\w+)? (?:\\w+ ){0,2}(?:an|daran)|(?:${work}) (?:ist|sind|läuft|laufen|hat|haben|wurde|wurden)(?: (?:bereits|schon|noch|derzeit|aktuell|gerade|nun|jetzt))*(?: (?:im gange|in vollem gange|begonnen|angelaufen|gestartet|aufgenommen|voll im gange))?(?= im|$|[,.!]| in vollem| begonnen| gestartet)|(?:haben|hat|wurde) (?:\\w+ ){0,6}(?:begonnen|angefangen|zerlegt|geöffnet|in angriff genommen|in arbeit genommen)|im gange|in vollem gange`,
    controlling:
      '(?:in|im|bei|auf|zur|während|befindet sich (?:\\w+ )?(?:in|im)) (?:der |die |den |dem |einer |unserer )?(?:\\w+ )?(?:endkontrolle|schlusskontrolle|endprüfung|kontrolle|test|tests|beobachtung|gangkontrolle|prüfung|testlauf|qualitätskontrolle|probelauf|beobachtungsphase|testphase)|wird (?:\\w+ ){0,6}(?:geprüft|getestet|kontrolliert|beobachtet)|(?:kontrolle|tests?|endkontrolle|prüfung) (?:läuft|laufen)',
    controlled:
      '(?:endkontrolle|schlusskontrolle|kontrolle|kontrollen|tests?|prüfung|prüfungen|qualitätskontrolle|gangkontrolle|endprüfung|wasserdichtigkeitsprüfung|dichtheitsprüfung)(?: \\w+){0,4} (?:bestanden|abgeschlossen|erfolgreich|beendet|in ordnung|durchlaufen|absolviert)(?: worden)?|(?:hat|haben|wurde) (?:\\w+ ){0,6}(?:kontrolle|tests?|prüfung|endkontrolle) (?:\\w+ )?(?:bestanden|durchlaufen|absolviert)|(?:fertig|bereits|vollständig) (?:geprüft|kontrolliert|getestet)',
    assessing:
      '(?:wird|werden) (?:\\w+ ){0,4}(?:begutachtet|untersucht|analysiert|diagnostiziert|überprüft)|in (?:der )?(?:begutachtung|diagnose|prüfung|analyse)|(?:erstellen|bereiten|erarbeiten|arbeiten an) (?:\\w+ ){0,4}(?:den |einen |ihren |dem |ihrem )?(?:kostenvoranschlag|kv|offerte|diagnose)|kostenvoranschlag (?:wird|ist) (?:\\w+ ){0,3}(?:erstellt|in arbeit|in vorbereitung)|(?:diagnose|begutachtung) läuft',
    assessed:
      '(?:wurde|haben|hat|ist) (?:\\w+ ){0,6}(?:begutachtet|untersucht|diagnostiziert|analysiert)(?: worden)?|(?:diagnose|begutachtung|untersuchung) (?:ist |wurde |liegt )?(?:\\w+ )?(?:abgeschlossen|vor|gemacht|erstellt|fertig)',
    awaiting_answer:
      '(?:wart(?:en|et|e)|ausstehend|fehlt|benötigen|brauchen)(?: wir)? (?:\\w+ ){0,4}(?:auf |noch )?(?:ihre[rnm]?|die) (?:\\w+ )?(?:freigabe|zusage|antwort|zustimmung|entscheidung|bestätigung|rückmeldung|genehmigung|einverständnis|ok|auftragsbestätigung|annahme)|ihre (?:freigabe|zusage|antwort|zustimmung|entscheidung|rückmeldung|genehmigung)(?: \\w+){0,4} (?:aus|fehlt|ausstehend|offen)|(?:noch )?(?:keine|nicht) (?:\\w+ ){0,3}(?:antwort|freigabe|zusage|rückmeldung|freigegeben|angenommen|genehmigt|bestätigt|zugesagt|zugestimmt|geantwortet)(?: \\w+){0,3}|(?:kostenvoranschlag|offerte|kv) (?:ist |bleibt |wartet )?(?:noch |weiterhin )?(?:offen|unbeantwortet|ausstehend|nicht (?:freigegeben|bestätigt|angenommen))',
    quoted:
      '(?:kostenvoranschlag|offerte|kv|angebot)(?: [\\w.]+){0,8} (?:zugestellt|gesendet|geschickt|verschickt|zugesandt|übermittelt|gesandt|versandt|gemailt|bereit|fertig|erstellt|vor|zukommen lassen|unterbreitet|raus)(?! werden)|(?:haben|hatten|habe) (?:wir |ich )?(?:\\w+ ){0,4}(?:den|einen|ihren|die|eine|unseren|unsere) (?:kostenvoranschlag|offerte|kv|angebot)(?: [\\w.]+){0,8} (?:zugestellt|gesendet|geschickt|zugesandt|übermittelt|gemailt|gesandt)|(?:kostenvoranschlag|offerte|kv|angebot) (?:vom|datiert|über)|(?:erhalten|bekommen|senden|schicken|folgt|kommt) (?:\\w+ ){0,8}(?:kostenvoranschlag|offerte|kv|angebot)|(?:kostenvoranschlag|offerte|kv) (?:erhalten sie|folgt|kommt|wird|geht)',
    approved:
      'dass sie (?:[\\w.]+ ){0,5}(?:freigegeben|angenommen|zugesagt|zugestimmt) haben|(?:haben|hatten|wurde|ist|worden|sie) (?:[\\w.]+ ){0,8}(?:freigegeben|angenommen|genehmigt|akzeptiert|bestätigt|unterschrieben|zugesagt|zugestimmt|gutgeheissen|bewilligt)(?! (?:wurde nicht))|(?:dank für|danke für|nach|mit|seit|haben|gemäss|gemäß|aufgrund|vielen dank für) (?:\\w+ ){0,2}?ihre[rn]? (?:\\w+ )?(?:freigabe|zusage|zustimmung|genehmigung|annahme|einverständnis|auftragsbestätigung|auftrag)(?: erhalten)?|ihre (?:freigabe|zusage|zustimmung|genehmigung|annahme)(?: \\w+){0,4} (?:erhalten|eingegangen|bekommen|liegt (?:uns )?vor|ist da)',
    declined:
      '(?:haben|hatten|wurde|ist|sie) (?:\\w+ ){0,6}(?:abgelehnt|zurückgewiesen|verzichtet|ausgeschlagen)|ihre (?:ablehnung|absage)',
    cancelled:
      '(?:wurde|ist|haben|hat|worden|wir) (?:\\w+ ){0,5}(?:storniert|annulliert|abgebrochen|gekündigt)|stornierung|annullation|annullierung',
    redo: 'nacharbeit(?:et|en|ung)?|nachbesser(?:t|n|ung)|erneut (?:in (?:arbeit|der werkstatt)|geöffnet|überarbeitet|in die werkstatt)|nochmals (?:überarbeitet|in (?:die werkstatt|arbeit)|geöffnet)|nachbearbeit\\w+',
    shipped:
      '(?:versandt|verschickt|versendet|abgeschickt|abgesandt|aufgegeben|losgeschickt|zugeschickt|spediert|auf den weg gebracht|der post übergeben|verschicken|versenden|versand|unterwegs zu ihnen|auf dem weg zu ihnen|zurückgeschickt|zurückgesandt|retour geschickt|rausgegangen|rausgeschickt|per post geschickt)|(?:geht|gehen|ging|gingen) (?:\\w+ ){0,5}(?:raus|zur post|an sie|auf den weg|in den versand|per post|per)|(?:haben|wurde|ist)(?: [\\w.]+){0,8} (?:geschickt|gesendet|gesandt)(?! wird)',
    delivered:
      '(?:zugestellt|ausgeliefert|(?<!in )(?<!in der )(?<!zur )(?<!fur die )zustellung|angeliefert|abgeliefert|geliefert|lieferung (?:erfolgte|erfolgt|an sie)|trifft (?:\\w+ )?bei ihnen ein|bei ihnen (?:ein|an)(?:treffen|kommen|getroffen|gekommen)?)',
    received:
      '(?:haben|hat|ist|wurde|worden|sind|habe) (?:[\\w.]+ ){0,8}(?:erhalten|eingetroffen|eingegangen|angekommen|entgegengenommen|bekommen|angenommen|erfasst|abgegeben|gebracht|überlassen|anvertraut|eingeliefert|eingelangt)|(?:gut|wohlbehalten|sicher|bereits) (?:bei uns )?(?:eingetroffen|angekommen|eingegangen)|(?:erhielten|bekamen|traf|kam|trafen|brachten sie|gaben sie)(?: \\w+){0,8}(?: ein| an| ab)?|seit (?:der )?(?:abgabe|annahme|eingang)|eingang (?:ihrer|der) uhr',
    arrives:
      '(?:ein(?:treffen|getroffen|trifft|gegangen|gehen)|an(?:kommen|gekommen|kommt)|kommt|kommen|trifft|treffen|geliefert|lieferung|liefert|liefern|erwartet|erwarten|erhalten|bekommen|bekommt|ist da|sind da|da|eintrifft|gekommen|verfügbar|lieferbar|eintreffend|lieferbar|liefertermin)',
    ordered:
      '(?:haben|wurde|wurden|ist|sind|worden|bereits|schon|habe|wir|hat) (?:[\\w.]+ ){0,6}bestellt|bestellung (?:ist|wurde|läuft)|(?:ist|in) bestellung|bestellen|nachbestellt|bestellt',
    waiting:
      '(?:wart(?:en|et|e|eten|ete)|wartend|abwarten|aufgehalten|verzöger(?:t|n|ung)\\w*|blockiert|steht still|liegt auf eis|pausiert|ruht|hängt|verspätung)(?: (?:wir|noch|immer|weiterhin|derzeit|aktuell|leider|nur|immer noch|lediglich|sich|der|die|liegt|kommt|entsteht|ist|an|auf|durch|wegen|aufgrund))*|fehl(?:t|en|ende|endes|enden)|wegen|aufgrund|infolge|mangels|(?:liegt|hängt) (?:\\w+ )?(?:an|am)|nicht (?:lieferbar|vorrätig|an lager|verfügbar)|lieferengpass\\w*|lieferrückstand|grund (?:ist|dafür|für)|ausverkauft|verursacht|es mangelt|scheitert',
    appointment: 'termin(?!iert)(?:s|e)?|(?:erwarten|empfangen) (?:wir )?sie (?=am|um|zum|gerne)|zeitfenster',
    paid: '(?:haben|wurde|ist|worden|bereits|sie|schon) (?:[\\w.]+ ){0,8}(?:bezahlt|beglichen|überwiesen|angezahlt|bezahlen|einbezahlt)|(?:ihre |die |eine |den |der )?(?:zahlung|anzahlung|überweisung|vorauszahlung|zahlungseingang|akonto)',
    valid: '(?:ist |bleibt |war )?gültig(?:keit)?|läuft (?:\\w+ )?ab|verfällt|erlischt|endet|gilt(?: noch)?',
    delay:
      'verzöger(?:t|n|ung|ungen)\\w*|verspät(?:ung|et|en)\\w*|verschieb(?:t|en|ung)\\w*|verschoben|verläng\\w+|hinausgeschoben|in verzug|verzug|später als',
    first_promise:
      'ursprünglich|anfänglich|anfangs|zuerst|zunächst|erste[rn]? (?:termin|zusage|angabe)|ersten termin|ursprüngliche[rn]? (?:termin|zusage)|(?:hatten wir|wir hatten) (?:\\w+ ){0,8}(?:zugesagt|versprochen|angekündigt|genannt)',
    warranty:
      'garantie(?:n|zeit|frist|fall|dauer|anspruch)?|gewährleistung\\w*|werksgarantie|reparaturgarantie|servicegarantie|garantiert',
    expected:
      'erwartet|geplant|vorgesehen|voraussichtlich|zugesagt|versprochen|angekündigt|avisiert|termin(?:iert)?|fertigstellungstermin|rückgabetermin|liefertermin|lieferzeit|dauer[tn]?|rechnen|geduld|frist|zieltermin|gedulden|zusage|es bleibt bei|bleibt beim|vereinbart|wartezeit|bearbeitungszeit|benötigen|brauchen|einplanen|in anspruch',
  },
  nouns: {
    watch:
      '(?:armband|taschen|taucher)?uhr(?:en)?|zeitmesser|chronograph(?:en)?|chrono|sie(?= (?:ist|wird|liegt|steht|befindet|wurde|kann|sollte|geht|war))|ihre (?:rolex|omega|cartier|tudor|breitling|tag|iwc|longines|tissot)|schmuckstück|auftrag',
    quote: 'kostenvoranschlag(?:s|es)?|offerte|kv|angebot',
    parcel: 'päckli|paket|sendung|päckchen|postsendung',
    part: '(?:ersatz)?teile?s?n?(?! (?:ich|wir|ihnen)(?![a-z]))|bauteile?|komponenten?|lieferant(?:en)?|furnituren?|bestandteile?',
    payment: 'betrag|summe|zahlung|anzahlung|rechnung|überweisung|restbetrag',
    appointment: 'termin',
    work: `${work}|diagnose|endkontrolle|begutachtung`,
    other:
      'absage|ablehnung|stornierung|katalog|öffnungszeiten|parkplatz|zertifikat|fotos?|bilder|bericht|dokument|formular|webseite|broschüre|(?:geschäft|boutique|werkstatt) (?:ist|bleibt) (?:\\w+ )?(?:geschlossen|offen|geöffnet)|geschlossen|haben wir (?:zu|offen)',
  },
}
