/** Signs that steer a terminal (C0 and C1, but tab and line break) or turn the direction of the text after them (UTR 9). */
const steering = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text that looks like what it is: nothing in a report moves the cursor, changes colours or hides a word. */
export const plainText = (text: string): string => text.replace(steering, '');
