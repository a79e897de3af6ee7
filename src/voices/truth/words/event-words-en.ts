import type { EventWords } from './event-words.ts'

const work =
  'repair|service|servicing|overhaul|restoration|work|works|maintenance|job|refurbishment|regulation|polishing|cleaning|treatment|revision'

export const eventWordsEn: EventWords = {
  events: {
    callback:
      "(?:call|ring|phone|telephone|contact|email|e-mail|write to|text|message|inform|notify|update|get back to|get in touch with|come back to|be in touch with|reach out to|report back to|give) you(?: a (?:call|ring|bell)| back)?|(?:keep|keeping) you (?:\\w+ )?(?:posted|informed|updated|in the loop)|(?:be|get|are|am|stay|keep) (?:back )?in touch|you(?:'ll| will)? (?:hear|receive a call|get a call|have an? (?:answer|update|reply))(?: (?:from|back))?|(?:call|ring) back|(?:give|send) you (?:an? )?(?:call|ring|update|news)|follow up(?: with you)?|calls? you|touch base",
    handed:
      "(?:was|were|has been|have|been) (?:\\w+ )?(?:returned|handed (?:back|over)|collected|picked up|given back)(?: (?:to|by) you)?|you (?:have |already |'ve |did )*(?:collected|picked up|picked it up|collected it)|(?:handed|gave|returned) (?:it|your watch|the watch)(?: back)?(?: over)? (?:to you|on|back)|(?:is|are) (?:already |now )?back with you",
    ready:
      "(?:is|are|be|it's|its|watch|now|was|been|still|not|yet|quite|all|already|get|have it|have your watch|it|gets|become|get it) ready(?! to (?:help|assist|answer|start|begin|be (?:opened|polished|dismantled)))|ready(?! to (?:help|assist|answer|start|begin|be (?:opened|polished|dismantled)))|(?:available|waiting) (?:for (?:collection|pick-?up|you)|to be (?:collected|picked up)|at the (?:counter|desk))|awaits? you|can be (?:collected|picked up)|waiting for you|good to go|all set|all yours|ready for you|yours to collect",
    pickup:
      "(?:collect|pick up|pick it up|pick your watch up|pick the watch up|come (?:and|to|in|by)(?: \\w+)? (?:collect|get|fetch|pick)\\w*|fetch|collection|pick-?up|drop by|have (?:it|your watch|the watch) back|get (?:it|your watch|the watch) back|be (?:returned|handed back|given back|back with you|with you)|(?:we'll |will |can |should )?(?:return|hand) (?:it|your watch|the watch)|hand-?over|back on your wrist|back to you|returned to you|you(?:'ll| will) have it|come in for it)",
    finished:
      "(?:is|are|was|been|be|now|all|fully|almost|get it|watch|it|we|have|not|has|'s|'ve|already|just|work|repair|service|overhaul) (?:(?!being|not)\\w+ )?(?:finished|completed?|done|repaired|fixed|wrapped up|serviced)|finish(?:ed)?|completed?|completion|wrapped up|fully (?:repaired|serviced|restored)|all done|be (?:done|fixed|repaired)",
    not_begun:
      "(?:not|\\w+n't|never|yet to|waiting to|due to|about to) (?:yet |been )*(?:start(?:ed)?|begin|begun|been opened|been started|commenced?|opened)|in (?:the|our) queue|(?:will|'ll|going to|to) (?:start|begin|commence)|queued",
    in_work: `(?:being|currently) (?:\\w+ )?(?:repaired|serviced|overhauled|restored|worked on|fixed|cleaned|regulated|polished|reassembled|assembled|dismantled|treated|looked after)|(?:on|at) (?:the|our|his|her)(?: \\w+)? (?:bench|workbench)|(?:in|under) (?:repair|service|restoration)|in (?:the hands|good hands) of|in our watchmaker\\w* hands|(?:${work}) (?:is|are|has|have|on)(?: now| already| currently| well| still| been)* (?:under ?way|in progress|in hand|progress\\w*|ongoing|started|begun|commenced|going)|(?:is|are|'s|'re) (?:currently |now |still |already )?working on|(?:have|has|'ve) (?:now |already |just )?(?:started|begun|dismantled|opened|stripped)|(?:watchmaker|we|he|she|work|repair|service|overhaul|they) (?:started|began)|started (?:work|working)|in progress|being worked on|(?:have|has|was) (?:been )?(?:taken apart|dismantled|stripped down)|underway|has (?:started|begun)|(?:starts|begins) (?:today|tomorrow|this|on|work)`,
    controlling:
      '(?:in|under|on|undergoing|going through|being|having its|for) (?:its |the |a |our |final )*(?:final (?:tests?|testing|check|checks|control|controls|inspection|timing)|testing|test|observation|quality (?:control|check)|tested|controlled|water resistance test)|(?:tests?|checks?|control|testing) (?:is|are) (?:still |currently )?(?:running|in progress|under way|underway|ongoing)|on (?:the )?test|on the (?:tester|winder|timegrapher)|in final (?:test|check|control)',
    controlled:
      '(?:has|have|it|watch|was|had|and) (?:\\w+ )?(?:passed|cleared|been through|successfully completed) (?:all |the |its |our |every |both )*(?:final |quality |timing |water |pressure |resistance )*(?:tests?|checks?|control|controls|inspection|check)|(?:passed|cleared|came through) (?:all |the |its |our |every |both )*(?:final|quality|outgoing) (?:tests?|checks?|controls?|inspection)|(?:tests?|checks?|control|inspection|testing) (?:\\w+ )?(?:is|are|was|were|has been|have been)(?: \\w+)? (?:passed|completed?|finished|done|ok|good|fine|satisfactory|successful|positive)|final (?:check|control|test|tests|checks|inspection) (?:\\w+ )?(?:passed|completed?|done)',
    assessing:
      "(?:being|under|in|awaiting|for|to be) (?:\\w+ )?(?:assessed|diagnosed|examined|inspected|evaluated|assessment|diagnosis|examination|evaluation|inspection)|(?:preparing|drawing up|working on|prepare|finalising|putting together) (?:your|the|a|its) (?:quote|estimate|quotation|diagnosis)|(?:will|'ll) (?:examine|inspect|assess|diagnose|look at)|quote is (?:being prepared|in preparation)",
    assessed:
      "(?:has|have|was|been|'s|'ve|our watchmaker|watchmaker) (?:\\w+ )?(?:assessed|diagnosed|examined|inspected|evaluated)|(?:diagnosis|assessment|examination|inspection) (?:is|has been|was) (?:\\w+ )?(?:complete\\w*|done|made|finished)",
    awaiting_answer:
      "(?:await(?:ing)?|wait(?:ing)? (?:for|on)|need|pending|waits for|require) (?:\\w+ )?(?:your|the client's) (?:\\w+ )?(?:approval|answer|reply|decision|go-ahead|go ahead|confirmation|response|acceptance|ok|okay|green light|agreement|feedback|consent)|(?:quote|estimate|quotation|work|offer) (?:hasn't|has not|isn't|is not|was not|wasn't) (?:yet )?(?:been )?(?:approved|accepted|signed(?: off)?|confirmed|agreed)|(?:not|\\w+n't|yet to) (?:yet )?(?:had|heard|received|have|hear|receive|got|get|approved|accepted|answered|replied)(?: \\w+){0,3} (?:from you|answer|approval|reply|response|quote|estimate|back)|(?:quote|estimate|quotation) (?:is |remains |still )*(?:awaiting|pending|waiting|open|outstanding|unanswered)|not (?:yet )?approved|without your approval|(?:is|now|still) on your side",
    quoted:
      "(?:quote|estimate|quotation)(?: [\\w']+){0,4} (?:was|has|is|been|were|'s|went) (?:\\w+ )?(?:been )?(?:sent|emailed|e-mailed|in your (?:inbox|mailbox)|with you|issued|ready|posted|submitted|prepared|out|forwarded|on its way)|(?:sent|emailed|e-mailed|send|forwarded|gave|given|issued|submitted|provided|sending) (?:you |over |out |through )*(?:the|your|our|an?|a revised) (?:quote|estimate|quotation)|(?:quote|estimate|quotation) (?:of|dated|from|sent|issued|we sent)|(?:will|'ll) (?:receive|have|get|send|email)(?: \\w+){0,3} (?:quote|estimate|quotation)|(?:quote|estimate|quotation) (?:will|should)(?: \\w+){0,3}",
    approved:
      "(?:thank you for|thanks for|appreciate you) (?:approving|accepting|confirming|agreeing)(?: \\w+){0,3}|(?:you|have|has|been|was|'ve) (?:\\w+ )?(?:approved|accepted|agreed to|confirmed|signed(?: off)?|gave|given) (?:\\w+ )?(?:it|the|our|your)?(?: \\w+)? ?(?:quote|estimate|quotation|approval|go-ahead|work|ok)?|(?:thank you for|thanks for|received|following|after|since|with|got|have|upon) (?:\\w+ )?your (?:\\w+ )?(?:approval|go-ahead|acceptance|agreement|confirmation|green light|ok)|(?:thank you for|thanks for|got|have|received|with) the (?:go-ahead|green light|approval|ok)|(?:quote|estimate|quotation) (?:\\w+ )?(?:has been |was |is )*(?:approved|accepted|signed)|your approval (?:\\w+ )?(?:has|was|is|of|on|came|reached)|approved (?:on|by you|the|last)",
    declined:
      "(?:you|have|has|been|was|'ve|had) (?:\\w+ )?(?:declined|refused|rejected|turned down)|your (?:refusal|decision not to)|(?:quote|estimate) (?:was |has been )?(?:declined|refused|rejected)|not (?:to go ahead|to proceed)",
    cancelled: "(?:was|is|has been|been|have|'ve|you|we) (?:\\w+ )?cancell?ed|cancellation",
    redo: '(?:redo|redone|redoing|rework|reworked|reworking)|back (?:on the bench|in the workshop|with our watchmaker) (?:again|under|for a second)|(?:again )?under (?:our |the )?(?:repair |service )?(?:warranty|guarantee) (?:again|rework)|(?:taken|take|taking) (?:it |the watch |your watch )?back (?:in(?:to)?|for) (?:the )?(?:workshop|rework|correction)|re-?opened|second time',
    shipped:
      "(?:shipped|dispatched|despatched|(?<!you )posted|sent out|sent off|mailed|couriered|shipment|dispatch)|(?:was|has been|is|been|have|'ve|we|were) (?:\\w+ )?sent(?: (?:it|your watch|the watch|back|by|with|via|to you|on|yesterday|out|home|off))+|left (?:our|the) (?:workshop|boutique|building|premises)|(?:ship|dispatch|send it|send your watch|send the watch)(?! us)|(?:went|goes|going|go|gone) out|(?:dhl|ups|fedex|tnt|dpd|gls|royal mail|the courier|the carrier) (?:\\w+ )?(?:has )?(?:picked|collected|took)|(?:parcel|package) (?:left|went|is on its way)|handed (?:it )?(?:to|over to) (?:the )?(?:courier|carrier|dhl|ups|fedex|royal mail)",
    delivered:
      'receive (?:it|your watch|the watch|the parcel)|be delivered|deliver (?:it|your watch)|(?:was|has been|been|is|be) (?:\\w+ )?delivered|delivery (?:took place|was made|is (?:due|scheduled|expected|planned)|date|by|on|will)|signed for|reach(?:ed)? you|arrive(?:d)? at your (?:door|home|address)|be with you',
    received:
      "(?:returned|sent|gave|given|brought) (?:it|your watch|the watch|the piece) (?:back )?to us|(?:is|has come|came) back (?:from|with us|in our|at our)|(?:we|i|have|'ve|has|was|been|safely|workshop|team) (?:\\w+ ){0,2}(?:received|got|booked in|took in|taken in|registered|logged)|(?:has|have|'s) (?:safely |now |just |already |finally )*(?:arrived|reached us|come in|come back|reached our)|(?:safely|just) (?:arrived|in)|arrived (?:safely|at our|in our|with us|here|on|yesterday|last|today|back)|received (?:safely|on|your watch|the watch|it|last|by us)|you (?:\\w+ )?(?:brought|dropped|left|deposited|handed|entrusted|gave)(?: (?:it|us|in|off|your watch|the watch|over))*|since (?:you|its|the) (?:deposit|drop\\w*|arrival|intake)|reached (?:us|our)|booked in",
    arrives:
      'arriv(?:e|es|ed|al|ing)|deliver(?:ed|y|s|ies)?|receive[d]?|come[s]? in|came in|get here|got here|reach(?:es|ed)? us|came|in stock|expected|due(?: in)?|be here|(?:has|have) come|turn(?:ed)? up|here',
    ordered:
      "(?:was|has been|is|been|have|'ve|we|are|were|had|on) (?:\\w+ ){0,2}order(?:ed)?|(?:placed|place) (?:an|the) order|will order|ordered|on (?:back-?)?order|ordering",
    waiting:
      "(?:wait(?:ing|s)?|await(?:ing|s)?|held up|on hold|delayed|stuck(?! with)|blocked|stalled|holding|held back|at a standstill|hold-up)(?: (?:still|only|just|currently|unfortunately|right now))*(?: (?:for|on|by|because of|due to|pending|until|up by|as|is|with))*|due to|because of|owing to|on account of|lack of|(?:missing|lacking|short of)|pending|delay (?:is|comes|was|in|caused|stems|with|from|lies)(?: \\w+){0,3}|(?:out of|not in) stock|shortage|backorder(?:ed)?|caused by|reason (?:is|for)|(?:still|only) need(?:s|ed)?|what's holding|thanks to a|down to",
    appointment:
      'appointment|booked (?:you )?(?:in )?for|slot|meeting|(?:expect|see) you (?=on|at|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow)',
    paid: "(?:have|has|been|was|'ve|you|already|is|are) (?:\\w+ )?(?:paid|settled|transferred)|(?:your |the |a )?(?:payment|deposit of|deposit|down payment|prepayment|bank transfer|advance)|fully paid|paid (?:in full|for|up)",
    valid:
      '(?:is |remains |stays |was )?valid(?:ity)?|expires?|lapses?|runs out|stands until|holds until|good until',
    delay:
      '(?:a|the|by|of|your|any|slight|further|additional|small|running|is|been|this) (?:\\S+ ){0,3}(?:delay|late|behind)|delay(?:ed)?|postponed?|pushed back|put back|behind schedule|running late|late|overdue|slipped|moved (?:back|to)|extended',
    first_promise:
      "originally|initially|at first|first (?:promised|quoted|announced|date|estimate|told)|original (?:date|promise|estimate)|initial (?:date|promise|estimate)|(?:had|we'd) (?:promised|planned|announced|said)",
    warranty:
      "(?<=(?:years?|months?|year's|years'|months')'? )(?:of )?cover|warrant(?:y|ies|ied)|guarantee[ds]?|covered(?: by| under)?",
    expected:
      'expected|due|scheduled|planned|promised?|estimated?|set for|fixed|confirmed|lead time|turnaround|return date|completion date|delivery date|collection date|date|allow|be patient|patience|takes?|need(?: another| a further)|deadline|on track|wait|remain\\w*|time frame|timeframe|agreed|aim|commit\\w*|stands|eta|(?:best )?guess|pencilled|penciled|realistic(?:ally)?|target(?:ed|ing)?|new date|window',
  },
  nouns: {
    watch:
      "watch(?:es)?|timepiece|chronograph|chrono|it|it's|its|your (?:rolex|omega|cartier|tudor|breitling|tag|iwc|longines|tissot|piece)|order \\d+|(?<!on )(?<!back )(?<!back-)(?<!an )(?<!the )(?<!purchase )order",
    quote: 'quotes?|estimates?|quotation|offer',
    parcel: 'parcel|package|shipment|consignment',
    part: "parts?|components?|spares?|supplier|stock|manufacturer's delivery",
    payment: 'amount|payment|invoice|deposit|balance|transfer|bill',
    appointment: 'appointment|meeting',
    work: `${work}|operation|diagnosis|assessment|inspection|final control`,
    other:
      'your cancellation|your refusal|catalogue|boutique (?:is|closes|opens)|shop (?:is|closes|opens)|store (?:is|closes|opens)|workshop (?:is|will be) (?:closed|open)|workshop (?:closes|opens)|we (?:are|will be) (?:closed|open)|opening hours|parking|certificate|photos?|pictures|report|document|form|website|brochure',
  },
}
