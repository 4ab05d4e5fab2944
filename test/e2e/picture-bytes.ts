/** The beginning of a JPEG file (SOI and the JFIF header): what a picture holds that is called text by mistake. */
export const pictureBytes = Buffer.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0,
]);
