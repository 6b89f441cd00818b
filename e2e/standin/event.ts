/** The event object of Electron: what happened, and whether a listener refused it. */
export class StandinEvent {
  defaultPrevented = false;

  constructor(fields: object = {}) {
    Object.assign(this, fields);
  }

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
