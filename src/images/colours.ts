/** The light colours of `styles/tokens.css`, for pictures, which have no stylesheet. */
export const colours = {
  paper: "#fdfcf9",
  ink: "#1c1a17",
  inkQuiet: "#5a554c",
  line: "#dcd6c9",
  lineStrong: "#8b8474",
  accent: "#8c2f1b",
} as const;
