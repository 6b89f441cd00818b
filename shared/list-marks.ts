/** Bullets and boxes at the beginning of a line as other programs copy them; a sign that makes them a picture may follow. */
export const BULLETS = "•‣▪◦●○▸";
export const OPEN_BOXES = "☐□◻⬜";
export const TICKED_BOXES = "☑☒✅✔✓";
export const PICTURE = "\\uFE0F?";
