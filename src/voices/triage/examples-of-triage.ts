import type { Triage } from './triage.ts'

/**
 * What clients write, by what they want: a beginning to learn from, before the people of a house have corrected anything. One text a
 * line, four languages mixed; invented, nobody's mail.
 */
export const examplesOfTriage: Readonly<Record<Triage, string>> = {
  question: `
Bonjour, où en est ma montre ?
Pouvez-vous me dire quand ma montre sera prête ?
Avez-vous des nouvelles de la pièce commandée ?
Quels sont vos horaires d'ouverture le samedi ?
Est-ce que le prix comprend la TVA ?
Bonjour, je voulais savoir si la révision avait commencé. Merci d'avance
Faut-il prendre rendez-vous pour venir la chercher ?
Combien de temps dure la garantie après la révision ?
Puis-je passer vendredi vers 17 heures ?
Je n'ai pas compris à quoi correspond cette ligne
Où puis-je déposer ma montre à Lausanne ?
Hello, any news about my watch?
When will my Omega be ready for collection?
Could you tell me where my watch is at the moment?
Do you open on Saturdays?
Is the warranty still valid after the service?
Just wondering whether the crystal has arrived yet.
How long does a full service usually take?
Can my wife pick it up instead of me?
Does the price include VAT and return shipping?
What time can I come by tomorrow?
Guten Tag, wie ist der Stand meiner Uhr?
Wann kann ich meine Uhr abholen?
Haben Sie schon etwas vom Lieferanten gehört?
Ist die Uhr noch unter Garantie?
Wie lange dauert eine Revision in der Regel?
Können Sie mir sagen, ob die Krone schon da ist?
Wo kann ich parkieren, wenn ich vorbeikomme?
Darf mein Mann die Uhr für mich abholen?
Ist im Preis die Mehrwertsteuer enthalten?
Sali zäme, isch mini Uhr scho fertig?
Buongiorno, a che punto è il mio orologio?
Quando posso passare a ritirarlo?
È arrivato il ricambio?
Il prezzo comprende l'IVA?
Siete aperti il sabato pomeriggio?
Quanto dura la garanzia sulla revisione?
Vorrei sapere se avete già aperto l'orologio
Può ritirarlo mia moglie al posto mio?
Che documenti devo portare al ritiro?`,
  complaint: `
C'est inadmissible, trois mois que j'attends et personne ne me rappelle
Je suis très déçu, la montre retarde encore après votre révision
Vous m'aviez promis le 12, nous sommes le 30, c'est une honte
La boîte est rayée, elle ne l'était pas quand je l'ai déposée
Je demande le remboursement, ce travail n'est pas acceptable
Encore un retard ! Je vais m'adresser à la marque directement
Personne ne répond au téléphone, votre service est lamentable
Ma montre s'est de nouveau arrêtée deux jours après le retour
Vous avez poli le boîtier alors que je l'avais interdit
Je veux parler à un responsable
This is unacceptable, you promised it last week and I still hear nothing
I am very disappointed, the watch stopped again two days after the service
There is a scratch on the bezel that was not there before
Nobody calls me back, I have been waiting for three months
I want my money back
Your service is a disgrace and I will leave a review
You polished the case although I told you not to
The strap you fitted is the wrong one, again
I would like to make a formal complaint
Third time I am writing. Still no answer. Terrible.
Das ist eine Frechheit, seit drei Monaten warte ich auf meine Uhr
Ich bin sehr enttäuscht, die Uhr geht nach der Revision immer noch nach
Sie hatten mir den 12. zugesagt und niemand meldet sich
Am Gehäuse ist ein Kratzer, der vorher nicht da war
Ich verlange mein Geld zurück
So geht das nicht, ich möchte mit dem Chef sprechen
Schon wieder stehen geblieben, zwei Tage nach der Abholung
Sie haben poliert, obwohl ich das ausdrücklich nicht wollte
Ihr Kundendienst ist unter jeder Kritik
Ich werde mich beim Hersteller beschweren
È una vergogna, aspetto da tre mesi e nessuno mi richiama
Sono molto deluso, l'orologio si ferma ancora dopo la revisione
Mi avevate promesso il 12 e non è pronto, inaccettabile
C'è un graffio sulla cassa che prima non c'era
Voglio il rimborso
Avete lucidato la cassa senza il mio permesso
Vorrei parlare con un responsabile, così non va
Il vostro servizio è pessimo
Ancora un ritardo, non è possibile
Terza volta che scrivo senza avere risposta`,
  praise: `
Un grand merci, la montre est magnifique, comme neuve
Bravo à votre horloger, quel travail soigné
Je suis ravi, elle marche à la perfection
Merci beaucoup pour votre accueil et votre gentillesse
Service impeccable, je vous recommanderai à mes amis
Quel plaisir de la porter à nouveau, merci à toute l'équipe
Félicitations pour la qualité de votre travail
Merci pour la photo du mouvement, c'était une belle attention
Tout est parfait, merci encore
Vous avez sauvé la montre de mon père, merci du fond du cœur
Thank you so much, the watch looks stunning
Brilliant job, it keeps perfect time now
I am delighted, please thank your watchmaker for me
Excellent service from start to finish, I will recommend you
Many thanks for your kindness and patience
What a pleasure to wear it again
It looks brand new, congratulations to the team
You saved my grandfather's watch, I am so grateful
Great communication all along, thanks
Perfect, better than I hoped
Herzlichen Dank, die Uhr sieht aus wie neu
Grossartige Arbeit, richten Sie dem Uhrmacher meinen Dank aus
Ich bin begeistert, sie läuft perfekt
Vielen Dank für die freundliche Beratung
Ein tolles Team, ich empfehle Sie gerne weiter
Was für eine Freude, sie wieder zu tragen
Kompliment für die sorgfältige Arbeit
Sie haben die Uhr meines Vaters gerettet, danke von Herzen
Alles bestens, nochmals merci
Super Service, sehr zufrieden
Grazie mille, l'orologio è splendido, come nuovo
Complimenti al vostro orologiaio, lavoro impeccabile
Sono felicissimo, funziona alla perfezione
Grazie per la gentilezza e la pazienza
Servizio eccellente, vi consiglierò agli amici
Che gioia poterlo indossare di nuovo
Avete salvato l'orologio di mio padre, grazie di cuore
Tutto perfetto, grazie ancora
Bravissimi, ottimo lavoro
Molto soddisfatto, un ringraziamento a tutta la squadra`,
  order: `
Je voudrais vous confier ma montre pour une révision
Bonjour, ma montre ne marche plus, je souhaite la faire réparer
Pourriez-vous changer la pile de ma montre ?
Je souhaite commander un bracelet en cuir noir de 20 mm
J'aimerais prendre rendez-vous pour déposer une montre
Combien coûterait la réparation de ma vieille Omega ? Je peux vous l'apporter
Je vous envoie ma montre par la poste pour un devis
Le verre est cassé, pouvez-vous le remplacer ?
J'ai hérité d'une montre de poche, pouvez-vous la restaurer ?
Il faudrait raccourcir le bracelet de deux maillons
I would like to have my watch serviced
My watch has stopped, can you repair it?
I need a new battery and a water resistance test
I want to order a leather strap, 20 mm, black
Can I book an appointment to drop off my watch?
The crystal is cracked, could you replace it?
I inherited a pocket watch, do you restore those?
How do I send you my watch for an estimate?
Please take two links out of my bracelet
I'd like to bring in my Rolex for an overhaul
Ich möchte meine Uhr zur Revision geben
Meine Uhr steht still, können Sie sie reparieren?
Ich brauche eine neue Batterie für meine Tissot
Ich möchte ein Lederband bestellen, 20 mm, schwarz
Kann ich einen Termin abmachen, um eine Uhr zu bringen?
Das Glas ist gesprungen, ersetzen Sie das?
Ich habe eine Taschenuhr geerbt, restaurieren Sie solche?
Wie schicke ich Ihnen meine Uhr für einen Kostenvoranschlag?
Bitte das Band um zwei Glieder kürzen
Ich würde gerne meine Omega vorbeibringen, sie geht nach
Vorrei portarvi il mio orologio per una revisione
Il mio orologio si è fermato, potete ripararlo?
Dovrei cambiare la pila del mio Tissot
Vorrei ordinare un cinturino in pelle nera da 20 mm
Posso prendere un appuntamento per lasciare un orologio?
Il vetro è rotto, lo sostituite?
Ho ereditato un orologio da tasca, fate restauri?
Come posso spedirvi l'orologio per un preventivo?
Bisognerebbe accorciare il bracciale di due maglie
Vorrei far controllare l'impermeabilità prima delle vacanze`,
  quote_answer: `
J'accepte le devis, vous pouvez commencer
Bon pour accord
C'est d'accord pour le devis de 850 francs
Je valide la révision mais pas le polissage
Non merci, je refuse le devis, c'est trop cher
Ok pour moi, allez-y
Je renonce à la réparation, je viendrai rechercher la montre
Suite à votre devis, je vous donne mon feu vert
Le devis me convient, merci de procéder
Je préfère ne pas faire les travaux proposés
I accept the quote, please go ahead
Go ahead with the repair as quoted
Approved, you can start the work
I agree to the estimate but without the polishing
No thank you, the estimate is too high for me
I decline the quote, I will collect the watch unrepaired
The price is fine, please proceed
Yes to the service, no to the new bracelet
Happy with the quote, green light from me
I won't be going ahead with the repair
Ich nehme den Kostenvoranschlag an, bitte beginnen
Einverstanden mit der Offerte
Ok, Sie können die Uhr wie offeriert reparieren
Ja zur Revision, nein zur Politur
Nein danke, das ist mir zu teuer
Ich lehne den Kostenvoranschlag ab und hole die Uhr ab
Der Preis ist in Ordnung, legen Sie los
Hiermit gebe ich die Reparatur frei
Ich verzichte auf die Reparatur
Zu Ihrer Offerte: ich bin einverstanden
Accetto il preventivo, procedete pure
Va bene il preventivo di 640 euro
Confermo, potete iniziare i lavori
Sì alla revisione, no alla lucidatura
No grazie, il preventivo è troppo alto
Rifiuto il preventivo, passo a riprendere l'orologio
Il prezzo va bene, via libera
Approvo il preventivo come da vostra offerta
Preferisco non fare la riparazione
D'accordo per i lavori, grazie`,
  spam: `
Augmentez le trafic de votre site web, première page de Google garantie
Vous avez gagné un iPhone, cliquez ici pour recevoir votre cadeau
Gagnez 5000 euros par semaine avec le bitcoin
Offre exclusive : crédit sans justificatif, réponse immédiate
Votre colis est bloqué, payez les frais de douane sur ce lien
Votre compte sera suspendu, vérifiez votre mot de passe ici
Nous proposons des bases de données de clients qualifiés
Répliques de montres de luxe à prix cassé
We can get your website to the first page of Google, guaranteed SEO
Congratulations, you have won a gift card, click here to claim
Earn $5000 a week with crypto trading
Your account has been suspended, verify your password now
Cheap replica watches, Rolex 90% off, free shipping
Dear sir, I am a prince and have an inheritance to transfer
Buy followers and likes for your business
Limited offer: loans approved in minutes, no checks
Unsubscribe from this newsletter. Best deals of the week inside
Erhöhen Sie Ihre Umsätze mit unserer SEO-Agentur, Platz 1 bei Google
Sie haben gewonnen! Klicken Sie hier, um Ihren Preis zu erhalten
Verdienen Sie 5000 Euro pro Woche mit Bitcoin
Ihr Konto wurde gesperrt, bestätigen Sie Ihr Passwort
Ihr Paket konnte nicht zugestellt werden, zahlen Sie die Gebühr über diesen Link
Sofortkredit ohne Schufa, Zusage in fünf Minuten
Günstige Repliken von Luxusuhren, jetzt bestellen
Newsletter: die besten Angebote der Woche, hier abmelden
Porta il tuo sito in prima pagina su Google, offerta SEO
Hai vinto un buono regalo, clicca qui per riscuoterlo
Guadagna 5000 euro a settimana con i bitcoin
Il tuo conto è stato sospeso, verifica la password
Il tuo pacco è in giacenza, paga le spese con questo link
Prestiti immediati senza busta paga
Repliche di orologi di lusso a prezzi stracciati
Newsletter: le migliori offerte della settimana, clicca per cancellarti`,
}
