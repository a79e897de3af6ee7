import { defineTexts } from '#platform/i18n/texts.ts'

export const importsTexts = defineTexts({
  'imports.needed': {
    en: '“{column}” is empty, and a row cannot do without it.',
    fr: '« {column} » est vide, et la ligne ne peut s’en passer.',
    de: '«{column}» ist leer, und ohne geht es nicht.',
    it: '«{column}» è vuoto, e la riga non può farne a meno.',
  },
  'imports.not-a-day': {
    en: '“{value}” is not a day. Write 2024-03-09 or 09.03.2024.',
    fr: '« {value} » n’est pas une date. Écrivez 2024-03-09 ou 09.03.2024.',
    de: '«{value}» ist kein Datum. Schreiben Sie 2024-03-09 oder 09.03.2024.',
    it: '«{value}» non è una data. Scriva 2024-03-09 o 09.03.2024.',
  },
  'imports.not-a-year': {
    en: '“{value}” is not a year between 1400 and 2200.',
    fr: '« {value} » n’est pas une année entre 1400 et 2200.',
    de: '«{value}» ist kein Jahr zwischen 1400 und 2200.',
    it: '«{value}» non è un anno tra 1400 e 2200.',
  },
  'imports.not-a-price': {
    en: '“{value}” is not a price. Write 120.50 or 120,50.',
    fr: '« {value} » n’est pas un prix. Écrivez 120.50 ou 120,50.',
    de: '«{value}» ist kein Preis. Schreiben Sie 120.50 oder 120,50.',
    it: '«{value}» non è un prezzo. Scriva 120.50 o 120,50.',
  },
  'imports.not-a-mail': {
    en: '“{value}” is not a mail address.',
    fr: '« {value} » n’est pas une adresse électronique.',
    de: '«{value}» ist keine E-Mail-Adresse.',
    it: '«{value}» non è un indirizzo e-mail.',
  },
  'imports.too-long': {
    en: '“{column}” holds more than 4,000 characters.',
    fr: '« {column} » contient plus de 4000 caractères.',
    de: '«{column}» enthält mehr als 4000 Zeichen.',
    it: '«{column}» contiene più di 4000 caratteri.',
  },
  'imports.unknown-thing': {
    en: '“{column}” names something this source has not brought yet. Import that list first.',
    fr: '« {column} » désigne un élément que cette source n’a pas encore apporté. Importez d’abord cette liste.',
    de: '«{column}» nennt etwas, das diese Quelle noch nicht gebracht hat. Importieren Sie zuerst jene Liste.',
    it: '«{column}» indica qualcosa che questa fonte non ha ancora portato. Importi prima quell’elenco.',
  },
  'imports.order-is-history': {
    en: 'This order was imported before and now says something else. What happened is not rewritten; correct the order by hand.',
    fr: 'Cet ordre a déjà été importé et dit maintenant autre chose. Le passé ne se réécrit pas ; corrigez l’ordre à la main.',
    de: 'Dieser Auftrag wurde schon importiert und sagt jetzt etwas anderes. Geschehenes wird nicht umgeschrieben; korrigieren Sie den Auftrag von Hand.',
    it: 'Questo ordine è già stato importato e ora dice altro. Il passato non si riscrive; corregga l’ordine a mano.',
  },
  'imports.broke-within': {
    en: 'Something broke on our side: {reason}. Every row counted here is safely in; go on once this is mended.',
    fr: 'Une erreur est survenue de notre côté : {reason}. Toutes les lignes comptées ici sont bien enregistrées ; reprenez dès que c’est réparé.',
    de: 'Bei uns ist etwas schiefgegangen: {reason}. Alle hier gezählten Zeilen sind sicher übernommen; fahren Sie fort, sobald es behoben ist.',
    it: 'Si è verificato un errore da parte nostra: {reason}. Tutte le righe contate qui sono al sicuro; riprenda appena è risolto.',
  },
  'imports.file.empty': {
    en: 'The file is empty.',
    fr: 'Le fichier est vide.',
    de: 'Die Datei ist leer.',
    it: 'Il file è vuoto.',
  },
  'imports.file.too-many-columns': {
    en: 'Line {line} has more than 500 columns. This is probably not the table you meant.',
    fr: 'La ligne {line} a plus de 500 colonnes. Ce n’est sans doute pas le tableau voulu.',
    de: 'Zeile {line} hat mehr als 500 Spalten. Das ist wohl nicht die gemeinte Tabelle.',
    it: 'La riga {line} ha più di 500 colonne. Probabilmente non è la tabella desiderata.',
  },
  'imports.file.row-too-long': {
    en: 'Line {line} is longer than a million characters; perhaps a quotation mark is missing before it.',
    fr: 'La ligne {line} dépasse un million de caractères ; il manque peut-être un guillemet avant elle.',
    de: 'Zeile {line} ist länger als eine Million Zeichen; vielleicht fehlt davor ein Anführungszeichen.',
    it: 'La riga {line} supera un milione di caratteri; forse prima manca una virgoletta.',
  },
  'imports.file.not-text': {
    en: 'This is not a table of text. Save it as CSV and try again.',
    fr: 'Ce n’est pas un tableau de texte. Enregistrez-le en CSV et réessayez.',
    de: 'Das ist keine Texttabelle. Speichern Sie sie als CSV und versuchen Sie es noch einmal.',
    it: 'Non è una tabella di testo. La salvi come CSV e riprovi.',
  },
  'imports.file.broken': {
    en: 'From line {line} the file cannot be understood. Rows before it are kept as counted.',
    fr: 'À partir de la ligne {line}, le fichier est illisible. Les lignes précédentes restent comptées.',
    de: 'Ab Zeile {line} ist die Datei nicht zu verstehen. Die Zeilen davor bleiben wie gezählt.',
    it: 'Dalla riga {line} il file non è comprensibile. Le righe precedenti restano come contate.',
  },
  'imports.file.cut-off': {
    en: 'The compressed file is cut off. Copy it again from its source.',
    fr: 'Le fichier compressé est tronqué. Copiez-le à nouveau depuis sa source.',
    de: 'Die komprimierte Datei ist abgeschnitten. Kopieren Sie sie noch einmal von der Quelle.',
    it: 'Il file compresso è troncato. Lo copi di nuovo dalla fonte.',
  },
  'imports.not-mapped': {
    en: 'Say first which column is “{field}”.',
    fr: 'Indiquez d’abord quelle colonne est « {field} ».',
    de: 'Sagen Sie zuerst, welche Spalte «{field}» ist.',
    it: 'Indichi prima quale colonna è «{field}».',
  },
  'imports.already-over': {
    en: 'This import is already over. Upload the file again to import it once more.',
    fr: 'Cet import est déjà terminé. Envoyez à nouveau le fichier pour recommencer.',
    de: 'Dieser Import ist schon abgeschlossen. Laden Sie die Datei noch einmal hoch, um ihn zu wiederholen.',
    it: 'Questa importazione è già conclusa. Carichi di nuovo il file per ripeterla.',
  },
})
