/** Pixels. Networks show a picture of these proportions whole. */
export const pictureWidth = 1200;
export const pictureHeight = 630;
