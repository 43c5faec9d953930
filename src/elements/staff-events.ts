// What the parts of the staff panel tell one another.
import type { DeviceSettings } from '../core/staff-device.ts';

/** The PIN was right. */
export class StaffAdmittedEvent extends Event {
  static readonly type = 'staff-admitted';

  constructor() {
    super(StaffAdmittedEvent.type);
  }
}

/** Whoever was here is done, or has gone. */
export class StaffLeftEvent extends Event {
  static readonly type = 'staff-left';

  constructor() {
    super(StaffLeftEvent.type);
  }
}

/** A screen of its own is asked for. */
export class StaffScreenRequest extends Event {
  static readonly type = 'staff-screen-request';
  readonly screen: 'card' | 'number' | 'panel';

  constructor(screen: 'card' | 'number' | 'panel') {
    super(StaffScreenRequest.type, { bubbles: true, composed: true });
    this.screen = screen;
  }
}

/** The device is to start otherwise. */
export class DeviceSettingsRequest extends Event {
  static readonly type = 'device-settings-request';
  readonly settings: Partial<DeviceSettings>;

  constructor(settings: Partial<DeviceSettings>) {
    super(DeviceSettingsRequest.type, { bubbles: true, composed: true });
    this.settings = settings;
  }
}

export class ReloadRequest extends Event {
  static readonly type = 'reload-request';

  constructor() {
    super(ReloadRequest.type, { bubbles: true, composed: true });
  }
}

/** A letter was pressed on the screen; '' takes back the last one. */
export class LetterEvent extends Event {
  static readonly type = 'letter-typed';
  readonly letter: string;

  constructor(letter: string) {
    super(LetterEvent.type);
    this.letter = letter;
  }
}

declare global {
  interface HTMLElementEventMap {
    'staff-admitted': StaffAdmittedEvent;
    'staff-left': StaffLeftEvent;
    'staff-screen-request': StaffScreenRequest;
    'device-settings-request': DeviceSettingsRequest;
    'reload-request': ReloadRequest;
    'letter-typed': LetterEvent;
  }
}
