/**
 * Version of everything that reads a report (read/, extract/, the tables in data/). It goes up with every change
 * that can change a record: reports are then read again, and their old records replaced.
 */
export const extractorVersion = '4';
