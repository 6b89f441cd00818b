/** What the host says where no page can: in the tray, of what it was to open, and of a page that has failed. */
export const WORDS = {
  app: "Nano Banana",
  open: "Open Nano Banana",
  newNote: "New note",
  capture: "Quick capture",
  untitled: "Untitled note",
  quit: "Quit",
  shortcutTaken: (keys: string) =>
    `Another program uses ${keys}, the shortcut for quick capture. Choose another one in Settings.`,
  notOpened: "What was to be opened did not arrive. Drop the files on this window, or open fewer at a time.",
  hung: {
    message: "This window does not answer.",
    detail:
      "It may be busy with something long. You can wait, or load it again: what is written but not saved comes back with it.",
    buttons: ["Wait", "Load Again"],
  },
  crashedOften: {
    message: "This window has failed several times.",
    detail:
      "Your notes are safe, and what is written but not saved comes back when it loads. Load it again, or close it and go on with another window.",
    buttons: ["Load Again", "Close Window"],
  },
};
