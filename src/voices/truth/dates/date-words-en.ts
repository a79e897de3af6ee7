import type { DateWords } from './date-words.ts';

export const dateWordsEn: DateWords = {
  months: [
    'january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug', 'september|sept?', 'october|oct',
    'november|nov', 'december|dec',
  ],
  weekdays: ['monday|mon', 'tuesday|tues?', 'wednesday|weds?', 'thursday|thurs?|thu', 'friday|fri', 'saturday|sat', 'sunday|sun'],
  numbers: {
    a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, eighteen: 18, twenty: 20, 'twenty-four': 24, thirty: 30, 'thirty-six': 36, forty: 40, 'forty-eight': 48, sixty: 60,
  },
  units: {
    hour: 'hours?|hrs?', working_day: '(?:working|business|work|week) ?days?', day: "days?(?:')?", week: "weeks?(?:')?|wks?", month: "months?(?:')?|mths?", year: "years?(?:')?|yrs?",
  },
  days: {
    '0': 'today|this (?:morning|afternoon|evening)|tonight|just now', '1': "tomorrow(?: (?:morning|afternoon|evening))?|tmrw|tmw|tomorow|tommorow|tommorrow", '2': '(?:the )?day after tomorrow|overmorrow',
    '-1': 'yesterday(?: (?:morning|afternoon|evening))?|last night', '-2': '(?:the )?day before yesterday',
  },
  next: 'next', coming: 'this coming|this|coming|current', last: 'last|past|previous', following: 'following|after that', weekAfter: 'week|fortnight',
  sides: { start: 'the (?:very )?(?:beginning|start)|(?:very )?(?:beginning|start)|early(?: in)?|(?:the )?first (?:half|week)', mid: 'mid|the middle|middle|midway through', end: 'the (?:very )?end|(?:very )?end|late(?: in)?|(?:the )?(?:second half|last week|last days)' },
  ofThe: 'of the month of|of the|of|in the|in', weekNumber: "week (?:no|number|nr)?\\.?|wk\\.?|cw", weekOf: '(?:the )?week (?:of|commencing|beginning|starting)(?: the)?|w/c', weekend: 'week-?end|week end',
  monthEnd: '(?:the )?end of (?:the |this )?month|month-?end|month end', weekEnd: '(?:the )?end of (?:the |this )?(?:working )?week',
  feasts: { christmas: 'christmas|xmas|the holidays|the festive season', new_year: "new year(?:'?s(?: day| eve)?)?", easter: 'easter', pentecost: 'whitsun|pentecost', year_end: '(?:the )?end of (?:the |this )?year|year-?end|year end' },
  seasons: ['spring', 'summer', 'autumn|fall', 'winter'],
  relations: {
    not_before: "(?:not|n't|never|nothing) (?:be ready |be |available |happen |arrive |come )*(?:before|until|till|'til)|at the earliest|no earlier than|earliest|not before|not until", by: 'by|no later than|not later than|at the latest by|until|till|latest(?: by)?|up to|on or before|in time for|at the latest', before: 'before|prior to|ahead of',
    from: 'from|as of|starting|as from|any ?time from|any day from|on or after|onwards from', after: 'after', since: 'since', instead: "instead of|rather than|and not|not(?: on| for)?", on: 'on|for|in|at|around|about|approximately|during|over|sometime|towards|circa|round|some ?time (?:in|on|during)',
  },
  between: 'between|from|anywhere between', and: 'and|to|or|until|till|through|-', approximately: "around|about|approximately|approx\\.?|roughly|some|circa|ca\\.?|nearly|almost|just over|just under|or so|a good|a further|maybe|probably",
  within: "within(?: the next)?|in under|in less than|in no more than|under|inside|no more than|in at most|within a maximum of|in the next|over the next", ahead: "in|in another|in a further|in only|in just|after|in about|in around", since: 'for(?: the (?:past|last))?|over the (?:past|last)', agoBefore: '(?:the )?(?:past|last)', agoAfter: "ago|back|earlier|previously",
  still: "another|a further|further|take(?:s)?(?: another| a further| around| about| approximately| up to| roughly)?|allow(?: another| around| about)?|needs?(?: another| a further)?|require(?:s)?(?: another| a further)?|requires?|lead ?time(?: is| of| will be)?(?: now| currently)?|turnaround(?: is| of| time is| time of)?|wait(?: of| is)?(?: another)?|expect(?: another)?|only|there are|it is|it's|it'll be|will be|be",
  stillAfter: "more|longer|to go|left|away|from now|from today|of work|of waiting|of observation|of testing|time|out|wait",
  lumps: [
    { words: "(?:a|one) fortnight(?:'?s)?|fortnight", count: 14, unit: 'day' }, { words: '(?:a |one )?couple (?:of )?weeks', count: 2, unit: 'week' }, { words: '(?:a |one )?couple (?:of )?(?:more )?days', count: 2, unit: 'day' },
    { words: '(?:a |one )?couple (?:of )?months', count: 2, unit: 'month' }, { words: 'a (?:good |full )?month and a half|one and a half months', count: 6, unit: 'week' }, { words: 'a week and a half|one and a half weeks', count: 10, unit: 'day' }, { words: 'half a year', count: 6, unit: 'month' },
    { words: 'a year and a half', count: 18, unit: 'month' },
  ],
  dayFirst: false, ordinal: 'st|nd|rd|th', article: 'the', dayTimes: 'morning|afternoon|evening|at noon|lunchtime|midday|night',
};
