/** How a person is called in lists and on paper: the company when nobody in it is named. */
export const clientName = (client: { givenName: string; familyName: string; company: string }): string =>
  [client.givenName, client.familyName].filter((part) => part !== '').join(' ') || client.company

/** In a list by name: what it is sorted by comes first. */
export const clientListName = (client: { givenName: string; familyName: string; company: string }): string =>
  [client.familyName, client.givenName].filter((part) => part !== '').join(', ') || client.company
