// What went wrong without anybody noticing, told to whoever develops; a kiosk has no console that anyone reads.

export type Log = (message: string) => void;
