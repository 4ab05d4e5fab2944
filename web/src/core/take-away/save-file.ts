/** Gives a file to the person, as a download of the browser's. */
export const saveFile = (name: string, content: Blob | string, type: string): void => {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};
